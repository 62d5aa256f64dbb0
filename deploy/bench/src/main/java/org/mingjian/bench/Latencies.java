package org.mingjian.bench;

import java.util.Arrays;

/** Response times of one phase. Each client fills its own and they are merged at the end. */
final class Latencies {

    private long[] nanos = new long[1 << 12];
    private int size;

    void add(long taken) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size] = taken;
        size++;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return size;
    }

    /** The time within which that percentage was answered, in milliseconds. */
    double percentile(double percent) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * size);
        return sorted[Math.clamp(rank - 1, 0, size - 1)] / 1e6;
    }
}
