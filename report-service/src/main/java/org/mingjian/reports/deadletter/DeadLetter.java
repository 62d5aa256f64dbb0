package org.mingjian.reports.deadletter;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A message that could not be projected. Closed once, by a redrive that worked or by a discard with its reason. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    /** How it ended. */
    enum Status {
        OPEN,
        REDRIVEN,
        DISCARDED
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private String topic;

    @Column(updatable = false)
    private int partition;

    @Column(name = "record_offset", updatable = false)
    private long offset;

    @Column(name = "record_key", updatable = false)
    private @Nullable String key;

    @Column(updatable = false)
    private @Nullable String payload;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String detail;

    @Enumerated(EnumType.STRING)
    @Column
    private Status status;

    @Column(name = "noticed_at", updatable = false)
    private Instant noticedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closing_note")
    private @Nullable String closingNote;

    @Version
    private int version;

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    String payload() {
        return payload;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Nobody will project it; somebody says why. */
    void discard(String by, String why, Instant at) {
        status = Status.DISCARDED;
        closedBy = by;
        closingNote = why;
        closedAt = at;
    }

    DeadLetterView view() {
        return new DeadLetterView(
                id,
                status.name(),
                reason,
                DeadLetterView.labelOf(reason),
                detail,
                new DeadLetterView.Origin(topic, partition, offset, key),
                payload,
                DeadLetterView.written(noticedAt),
                closedAt == null ? null : DeadLetterView.written(closedAt),
                closedBy,
                closingNote);
    }
}
