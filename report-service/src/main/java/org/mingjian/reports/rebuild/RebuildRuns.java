package org.mingjian.reports.rebuild;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The rebuilds. Platform data without a division: only platform administrators get here. */
@ApplicationScoped
class RebuildRuns implements PanacheRepositoryBase<RebuildRun, UUID> {

    Optional<RebuildRun> running() {
        return find("status", RebuildRun.Status.RUNNING).firstResultOptional();
    }

    Optional<RebuildRun> ofRequest(String by, String key) {
        return find("requestedBy = ?1 and requestKey = ?2", by, key).firstResultOptional();
    }
}
