package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** The case files, newest first. Every query takes the data scope and repeats it to the database. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final String NEWEST_FIRST = " order by beganOn desc, id desc";

    private final Session session;

    CaseFiles(Session session) {
        this.session = session;
    }

    /** Cases of the scope that pass the filter, behind a place, at most so many. Must run in a transaction. */
    List<CaseFile> list(DataScope scope, CaseFilter filter, @Nullable LocalDate beganOn, @Nullable UUID id, int most) {
        session.doWork(connection -> RowScope.apply(connection, scope));
        Conditions where = new Conditions();
        where.add("division between :divisionFrom and :divisionTo", "divisionFrom", scope.divisionFrom());
        where.bind("divisionTo", scope.divisionTo());
        where.addIfPresent(
                "agency = :scopeAgency", "scopeAgency", scope.agency().isEmpty() ? null : scope.agency());
        narrow(where, filter);
        if (beganOn != null && id != null) {
            where.add("(beganOn < :beganOn or (beganOn = :beganOn and id < :id))", "beganOn", beganOn);
            where.bind("id", id);
        }
        return find(where.text() + NEWEST_FIRST, where.parameters())
                .range(0, most - 1)
                .list();
    }

    /** One case of the scope. Must run in a transaction. */
    Optional<CaseFile> find(DataScope scope, UUID id) {
        session.doWork(connection -> RowScope.apply(connection, scope));
        return find(
                        "id = :id and division between :from and :to and (:agency = '' or agency = :agency)",
                        Map.of(
                                "id", id,
                                "from", scope.divisionFrom(),
                                "to", scope.divisionTo(),
                                "agency", scope.agency()))
                .firstResultOptional();
    }

    private static void narrow(Conditions where, CaseFilter filter) {
        where.addIfPresent("kind = :kind", "kind", filter.kind());
        where.addIfPresent("agency = :agency", "agency", filter.agency());
        where.addIfPresent("stage = :stage", "stage", filter.stage());
        where.addIfPresent("caseNumber = :caseNumber", "caseNumber", filter.caseNumber());
        where.addIfPresent("beganOn >= :beganFrom", "beganFrom", filter.beganFrom());
        where.addIfPresent("beganOn < :beganBefore", "beganBefore", filter.beganBefore());
        where.addIfPresent("decidedOn >= :decidedFrom", "decidedFrom", filter.decidedFrom());
        where.addIfPresent("decidedOn < :decidedBefore", "decidedBefore", filter.decidedBefore());
        if (filter.division() != null) {
            DataScope narrower = DataScope.of(filter.division(), "");
            where.add("division between :narrowFrom and :narrowTo", "narrowFrom", narrower.divisionFrom());
            where.bind("narrowTo", narrower.divisionTo());
        }
        if (filter.withFindings()) {
            where.add("findingCount > :none", "none", 0);
        }
    }

    /** Conditions joined by "and", with their parameters. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String condition, String name, Object value) {
            text.append(text.isEmpty() ? "" : " and ").append(condition);
            parameters.put(name, value);
        }

        void addIfPresent(String condition, String name, @Nullable Object value) {
            if (value != null) {
                add(condition, name, value);
            }
        }

        void bind(String name, Object value) {
            parameters.put(name, value);
        }

        String text() {
            return text.toString();
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
