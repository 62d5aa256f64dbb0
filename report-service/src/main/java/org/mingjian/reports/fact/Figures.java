package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Sums that were read, and the measures made of them. A derived measure is the sum of its parts, so a total never
 * differs from what it is the total of.
 */
public final class Figures {

    /** Nothing at all: zero everywhere. */
    public static final Figures NONE = new Figures(List.of());

    private static final int MONTHS = 12;

    private final Map<String, List<Sum>> byMeasure;

    Figures(Collection<Sum> sums) {
        byMeasure = sums.stream().collect(Collectors.groupingBy(Sum::measure));
    }

    /** How many acts of the measure. */
    public long count(Measure measure) {
        return sumsOf(measure).mapToLong(Sum::count).sum();
    }

    /** Yuan of the measure. */
    public BigDecimal amount(Measure measure) {
        return sumsOf(measure).map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Acts of the measure by month, January first. */
    public List<Long> months(Measure measure) {
        long[] months = new long[MONTHS];
        sumsOf(measure).forEach(sum -> months[sum.month() - 1] += sum.count());
        return LongStream.of(months).boxed().toList();
    }

    /** The figures of each agency that has any, by its code. */
    public Map<String, Figures> byAgency() {
        Map<String, List<Sum>> sums =
                byMeasure.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Sum::agency));
        Map<String, Figures> figures = new TreeMap<>();
        sums.forEach((agency, own) -> figures.put(agency, new Figures(own)));
        return figures;
    }

    private Stream<Sum> sumsOf(Measure measure) {
        return measure.counted().stream().flatMap(part -> byMeasure.getOrDefault(part, List.of()).stream());
    }
}
