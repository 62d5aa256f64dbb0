package org.mingjian.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Legal days and moments in Chinese time. */
@ApplicationScoped
public class ChinaTime {

    /** Every legal day is a day of this zone; it has no daylight saving time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The system clock, injected wherever somebody asks what time it is. */
    @Produces
    @Singleton
    public InstantSource clock() {
        return Clock.system(ZONE);
    }

    /** The legal day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment as it is written, with +08:00. */
    public static OffsetDateTime written(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
