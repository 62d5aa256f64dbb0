package org.mingjian.bench;

import java.time.Duration;

/** Waiting without giving up on being interrupted. */
final class Pause {

    private Pause() {}

    static void of(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }
}
