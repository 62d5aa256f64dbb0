package org.mingjian.cases.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** The imports. Every query takes the data scope and repeats it to the database; all of them must run in a transaction. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {

    private static final String WITHIN =
            "divisionFrom >= :from and divisionTo <= :to and (:agency = '' or agency = :agency)";

    private final Session session;

    ImportJobs(Session session) {
        this.session = session;
    }

    /** Keeps a new import. */
    void add(ImportJob job) {
        apply(job.scope());
        persist(job);
        flush(); // before anything else on this connection can change the scope
    }

    /** Forgets an import of that scope, with everything that belongs to it. */
    void forget(DataScope scope, UUID id) {
        apply(scope);
        deleteById(id);
    }

    private void apply(DataScope scope) {
        session.doWork(connection -> RowScope.apply(connection, scope));
    }

    /** One import, if the whole of what it may touch lies in the scope. */
    Optional<ImportJob> find(DataScope scope, UUID id) {
        apply(scope);
        return find(WITHIN + " and id = :id", with(scope, Map.of("id", id))).firstResultOptional();
    }

    /** The newest imports behind a place, at most so many. */
    List<ImportJob> newestFirst(DataScope scope, Instant before, UUID beforeId, int most) {
        apply(scope);
        return find(
                        WITHIN + " and (receivedAt < :before or (receivedAt = :before and id < :beforeId))"
                                + " order by receivedAt desc, id desc",
                        with(scope, Map.of("before", before, "beforeId", beforeId)))
                .range(0, most - 1)
                .list();
    }

    private static Map<String, Object> with(DataScope scope, Map<String, Object> more) {
        Map<String, Object> all = new java.util.HashMap<>(more);
        all.put("from", scope.divisionFrom());
        all.put("to", scope.divisionTo());
        all.put("agency", scope.agency());
        return all;
    }
}
