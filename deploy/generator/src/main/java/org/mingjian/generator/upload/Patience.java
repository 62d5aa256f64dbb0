package org.mingjian.generator.upload;

import java.time.Duration;

/**
 * How long the uploader bears with servers that are down, slow or behind.
 *
 * @param outage longest time without any answer before it gives up
 * @param shortest pause before the first repetition; doubles until {@code longest}
 * @param stall longest time an import may stand still before its part is sent again
 * @param settling longest time the reported figures may stand still before they are taken as final
 */
public record Patience(Duration outage, Duration shortest, Duration longest, Duration stall, Duration settling) {

    /** Enough for a service to be restarted and for an hour's backlog to move. */
    public static Patience usual() {
        return new Patience(
                Duration.ofMinutes(10),
                Duration.ofMillis(250),
                Duration.ofSeconds(10),
                Duration.ofMinutes(3),
                Duration.ofMinutes(3));
    }
}
