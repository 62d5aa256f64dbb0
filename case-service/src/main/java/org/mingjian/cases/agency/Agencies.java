package org.mingjian.cases.agency;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.mingjian.kernel.identity.DataScope;

/** The agencies. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    /** Agencies of a scope behind a code, in the order of their codes, at most so many. */
    List<Agency> after(DataScope scope, String code, int most) {
        return find(
                        "division between :from and :to and (:agency = '' or code = :agency) and code > :code order by code",
                        Map.of(
                                "from", scope.divisionFrom(),
                                "to", scope.divisionTo(),
                                "agency", scope.agency(),
                                "code", code))
                .range(0, most - 1)
                .list();
    }
}
