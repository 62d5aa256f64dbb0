package org.mingjian.generator.upload;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Pauses that grow from one failure to the next, until the patience with an outage is used up. */
final class Waiting {

    private final Patience patience;
    private final InstantSource time;
    private final Instant since;
    private Duration next;

    Waiting(Patience patience, InstantSource time) {
        this.patience = patience;
        this.time = time;
        this.since = time.instant();
        this.next = patience.shortest();
    }

    /** Whether the outage has lasted too long. */
    boolean isOver() {
        return Duration.between(since, time.instant()).compareTo(patience.outage()) > 0;
    }

    /** Pauses as long as the server asked, else longer than the last time. */
    void pause(Optional<Duration> asked) {
        Duration pause = asked.filter(d -> d.compareTo(patience.longest()) < 0).orElse(next);
        next = next.multipliedBy(2);
        if (next.compareTo(patience.longest()) > 0) {
            next = patience.longest();
        }
        sleep(pause);
    }

    /** The seconds of {@code Retry-After}; the form with a date is not used between machines. */
    static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadFailure("interrupted while waiting", e);
        }
    }
}
