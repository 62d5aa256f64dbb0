package org.mingjian.generator.county;

import java.util.SplittableRandom;

/** Where all chance of a county-year comes from: the same county, year and purpose give the same numbers. */
final class Seed {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long value;

    Seed(String division, int year) {
        this.value = mix(Long.parseLong(division) * 10_000 + year);
    }

    /** Chance for one purpose, the same every time it is asked for. */
    SplittableRandom random(String purpose, long number) {
        long seed = value;
        for (int i = 0; i < purpose.length(); i++) {
            seed = mix(seed ^ purpose.charAt(i));
        }
        return new SplittableRandom(mix(seed + number * STEP));
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
