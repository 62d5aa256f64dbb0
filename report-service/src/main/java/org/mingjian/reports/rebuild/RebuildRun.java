package org.mingjian.reports.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.time.ChinaTime;

/** One replay of the log into the generation that does not serve. */
@Entity
@Table(name = "rebuild_run")
class RebuildRun {

    /** A run that has not moved for this long has lost its worker; another one may begin. */
    private static final Duration ABANDONED_AFTER = Duration.ofMinutes(2);

    /** How it stands. */
    enum Status {
        RUNNING,
        FINISHED,
        FAILED
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private int generation;

    @Enumerated(EnumType.STRING)
    @Column
    private Status status;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "request_key", updatable = false)
    private @Nullable String requestKey;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column
    private long events;

    @Column(name = "events_total")
    private long eventsTotal;

    @Column
    private @Nullable String failure;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected RebuildRun() {}

    RebuildRun(int generation, String requestedBy, String requestKey, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.generation = generation;
        this.status = Status.RUNNING;
        this.requestedBy = requestedBy;
        this.requestKey = requestKey;
        this.startedAt = at;
        this.progressedAt = at;
    }

    UUID id() {
        return id;
    }

    int generation() {
        return generation;
    }

    boolean isAbandoned(Instant now) {
        return status == Status.RUNNING && progressedAt.plus(ABANDONED_AFTER).isBefore(now);
    }

    /** It will not be finished. */
    void fail(String why, Instant at) {
        status = Status.FAILED;
        failure = why;
        finishedAt = at;
    }

    RebuildView view() {
        Instant end = finishedAt == null ? progressedAt : finishedAt;
        long millis = Math.max(1, Duration.between(startedAt, end).toMillis());
        return new RebuildView(
                id,
                status.name(),
                requestedBy,
                ChinaTime.written(startedAt),
                ChinaTime.written(progressedAt),
                finishedAt == null ? null : ChinaTime.written(finishedAt),
                events,
                eventsTotal,
                events * 1000 / millis,
                failure);
    }
}
