package org.mingjian.reports.fact;

import java.time.LocalDate;
import java.util.Comparator;

/** Key of one roll-up row. Ordered, so that concurrent batches lock rows in the same order. */
record RollupCell(String measure, String division, String agency, LocalDate month, String kind)
        implements Comparable<RollupCell> {

    private static final Comparator<RollupCell> ORDER = Comparator.comparing(RollupCell::measure)
            .thenComparing(RollupCell::division)
            .thenComparing(RollupCell::agency)
            .thenComparing(RollupCell::month)
            .thenComparing(RollupCell::kind);

    @Override
    public int compareTo(RollupCell other) {
        return ORDER.compare(this, other);
    }
}
