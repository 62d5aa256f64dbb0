package org.mingjian.kernel.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of the law that are no time limits: amounts in yuan, numbers of officers. From {@code statute/thresholds.csv};
 * special law of a field goes before general law, then the more local.
 */
public final class Thresholds {

    private static final Comparator<Threshold> PRECEDENCE = Comparator.comparing(
                    (Threshold threshold) -> !threshold.jurisdiction().isSpecial())
            .thenComparingInt(threshold -> -threshold.jurisdiction().region().length());

    private final Map<String, List<Threshold>> byTopic = new HashMap<>();

    private Thresholds(List<Threshold> all) {
        for (Threshold threshold : all) {
            List<Threshold> onTopic = byTopic.computeIfAbsent(threshold.topic(), t -> new ArrayList<>());
            if (onTopic.stream().anyMatch(threshold::contradicts)) {
                throw new StatuteDataException("two thresholds on " + threshold.topic() + " in "
                        + threshold.jurisdiction() + " for " + threshold.party() + " from "
                        + threshold.effectiveFrom());
            }
            onTopic.add(threshold);
        }
    }

    /** Whom a threshold is set for. */
    public enum Party {
        /** 公民. */
        PERSON,
        /** 法人或者其他组织. */
        ORGANISATION,
        /** Whoever it is. */
        ANY
    }

    /**
     * One version of one threshold.
     *
     * @param topic what is limited, such as {@code summary-fine}
     * @param number yuan, or a number of persons, by topic
     * @param basis the provision in short
     */
    public record Threshold(
            String topic,
            Jurisdiction jurisdiction,
            Party party,
            BigDecimal number,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String basis) {

        /** Whether both would bind the same matter on one day with nothing to choose between them. */
        boolean contradicts(Threshold other) {
            boolean sameParty = party == other.party || party == Party.ANY || other.party == Party.ANY;
            return sameParty
                    && jurisdiction.equals(other.jurisdiction)
                    && Versions.overlap(effectiveFrom, effectiveTo, other.effectiveFrom, other.effectiveTo);
        }

        boolean binds(Jurisdiction matter, Party who, LocalDate day) {
            return (party == Party.ANY || party == who)
                    && jurisdiction.covers(matter)
                    && !day.isBefore(effectiveFrom)
                    && (effectiveTo == null || !day.isAfter(effectiveTo));
        }
    }

    /**
     * Reads the table of the suite.
     *
     * @throws StatuteDataException if it contradicts itself
     */
    public static Thresholds load() {
        return of(StatuteTable.load("statute/thresholds.csv"));
    }

    /**
     * Reads a table of the same form.
     *
     * @param name what to call it in complaints
     */
    static Thresholds parse(String name, String text) {
        return of(StatuteTable.parse(name, text));
    }

    private static Thresholds of(StatuteTable table) {
        return new Thresholds(table.rows().stream()
                .map(row -> new Threshold(
                        row.required("topic", topic -> topic),
                        row.required("jurisdiction", Jurisdiction::parse),
                        row.required("party", Party::valueOf),
                        row.required("number", BigDecimal::new),
                        row.required("from", LocalDate::parse),
                        row.optional("to", LocalDate::parse),
                        row.required("basis", basis -> basis)))
                .toList());
    }

    /**
     * The number that binds a matter.
     *
     * @return empty if no law sets one there on that day
     * @throws NoSuchElementException if the table knows no such topic at all, which is a slip of the caller
     */
    public Optional<Threshold> find(String topic, Jurisdiction matter, Party who, LocalDate day) {
        List<Threshold> onTopic = byTopic.get(topic);
        if (onTopic == null) {
            throw new NoSuchElementException("no threshold on the topic " + topic);
        }
        return onTopic.stream()
                .filter(threshold -> threshold.binds(matter, who, day))
                .min(PRECEDENCE);
    }
}
