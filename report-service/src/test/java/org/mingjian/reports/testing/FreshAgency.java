package org.mingjian.reports.testing;

import java.util.concurrent.ThreadLocalRandom;

/** Codes of agencies nobody else has, so that every test owns its numbers. */
public final class FreshAgency {

    private static final long FOURTEEN_DIGITS = 100_000_000_000_000L;

    private FreshAgency() {}

    public static String code() {
        return "1135%014d".formatted(ThreadLocalRandom.current().nextLong(FOURTEEN_DIGITS));
    }
}
