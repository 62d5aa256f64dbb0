package org.mingjian.generator.county;

import java.util.SplittableRandom;

/**
 * A fixed reordering of {@code 0 … size-1} that is computed, not stored. Ranks below some m pick exactly m members, spread
 * evenly over the whole.
 */
final class Shuffle {

    private static final double GOLDEN = 0.6180339887498949;

    private final int size;
    private final long factor;
    private final long shift;

    Shuffle(int size, SplittableRandom random) {
        this.size = size;
        this.shift = size == 0 ? 0 : random.nextInt(size);
        long candidate = Math.max(1, Math.round(size * GOLDEN) + random.nextInt(Math.max(1, size / 50)));
        while (size > 1 && gcd(candidate, size) != 1) {
            candidate++;
        }
        this.factor = candidate;
    }

    /** The rank of a member; each rank is given once. */
    int rank(int member) {
        return (int) ((member * factor + shift) % size);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
