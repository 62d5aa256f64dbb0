package org.mingjian.reports.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.mingjian.kernel.contract.cases.Sanction;

/**
 * Which of several kinds of penalty is the heaviest, by the list in force on the day of the decision. Source: filling
 * notes of the yearly statistics; the lists are data in {@code counting/sanction-order.csv}.
 */
public final class SanctionOrders {

    private static final String RESOURCE = "/counting/sanction-order.csv";

    /** Lighter than every named kind: a named kind together with "other" counts as the named kind. */
    private static final int UNNAMED = 0;

    private final NavigableMap<LocalDate, Map<Sanction, Integer>> ranksByStart;

    private SanctionOrders(NavigableMap<LocalDate, Map<Sanction, Integer>> ranksByStart) {
        this.ranksByStart = ranksByStart;
    }

    /** The lists that come with the service. */
    public static SanctionOrders load() {
        NavigableMap<LocalDate, Map<Sanction, Integer>> ranks = new TreeMap<>();
        for (List<String> row : DataTable.read(RESOURCE)) {
            ranks.computeIfAbsent(LocalDate.parse(row.get(0)), start -> new EnumMap<>(Sanction.class))
                    .put(Sanction.valueOf(row.get(2)), Integer.valueOf(row.get(1)));
        }
        return new SanctionOrders(ranks);
    }

    /** The heaviest kind; {@link Sanction#OTHER} when no kind is named or the list in force names none of them. */
    public Sanction heaviest(Collection<Sanction> sanctions, LocalDate decidedOn) {
        Map<Sanction, Integer> ranks = inForceOn(decidedOn);
        Sanction heaviest = Sanction.OTHER;
        for (Sanction sanction : sanctions) {
            if (ranks.getOrDefault(sanction, UNNAMED) > ranks.getOrDefault(heaviest, UNNAMED)) {
                heaviest = sanction;
            }
        }
        return heaviest;
    }

    /** The list in force on that day; before the first list, the first one. */
    private Map<Sanction, Integer> inForceOn(LocalDate day) {
        Map.Entry<LocalDate, Map<Sanction, Integer>> entry = ranksByStart.floorEntry(day);
        return entry == null ? ranksByStart.firstEntry().getValue() : entry.getValue();
    }
}
