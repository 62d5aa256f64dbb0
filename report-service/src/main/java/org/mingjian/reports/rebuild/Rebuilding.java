package org.mingjian.reports.rebuild;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Begins rebuilds and tells how they stand. */
@ApplicationScoped
public class Rebuilding {

    private final RebuildRuns runs;
    private final RebuildWorker worker;
    private final EntityManager entities;
    private final InstantSource clock;

    Rebuilding(RebuildRuns runs, RebuildWorker worker, EntityManager entities, InstantSource clock) {
        this.runs = runs;
        this.worker = worker;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Begins a rebuild in the background.
     *
     * @param key what the caller calls this request; the same key again is answered with the same rebuild
     * @throws ProblemException {@code rebuild-running} while another one runs
     */
    public RebuildView begin(String by, String key) {
        Optional<RebuildRun> same = QuarkusTransaction.requiringNew().call(() -> runs.ofRequest(by, key));
        if (same.isPresent()) {
            return same.get().view();
        }
        try {
            RebuildRun run = QuarkusTransaction.requiringNew().call(() -> create(by, key));
            worker.begin(run.id(), run.generation());
            return run.view();
        } catch (PersistenceException raced) {
            throw ProblemException.of(ProblemType.REBUILD_RUNNING);
        }
    }

    /**
     * How that rebuild stands.
     *
     * @throws ProblemException {@code not-found}
     */
    @Transactional
    public RebuildView find(String id) {
        return runs.findByIdOptional(idOf(id))
                .map(RebuildRun::view)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private RebuildRun create(String by, String key) {
        Instant now = clock.instant();
        Optional<RebuildRun> running = runs.running();
        if (running.isPresent()) {
            if (!running.get().isAbandoned(now)) {
                throw ProblemException.of(ProblemType.REBUILD_RUNNING);
            }
            running.get().fail("Abandoned by its worker", now);
            entities.flush();
        }
        Number serving = (Number) entities.createNativeQuery("select generation from serving_generation", Short.class)
                .getSingleResult();
        RebuildRun run = new RebuildRun(1 - serving.intValue(), by, key, now);
        runs.persistAndFlush(run);
        return run;
    }

    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }
}
