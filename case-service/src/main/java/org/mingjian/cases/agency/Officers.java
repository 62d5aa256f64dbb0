package org.mingjian.cases.agency;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.mingjian.kernel.identity.DataScope;

/** The officers. */
@ApplicationScoped
class Officers implements PanacheRepositoryBase<Officer, String> {

    /** Officers of a scope's agencies behind a certificate number, in the order of the numbers, at most so many. */
    List<Officer> after(DataScope scope, String certificateNumber, int most) {
        return find(
                        "agency in (select a.code from Agency a where a.division between :from and :to"
                                + " and (:agency = '' or a.code = :agency))"
                                + " and certificateNumber > :number order by certificateNumber",
                        Map.of(
                                "from", scope.divisionFrom(),
                                "to", scope.divisionTo(),
                                "agency", scope.agency(),
                                "number", certificateNumber))
                .range(0, most - 1)
                .list();
    }
}
