package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The texts behind the rules, from {@code statute/rules.csv}. A matter takes the version in force on the day of the step
 * that is judged: special law of its field before general law, then the more local. A rule without a version on that day
 * binds nobody.
 */
public final class Provisions {

    private static final Comparator<Provision> PRECEDENCE = Comparator.comparing(
                    (Provision provision) -> !provision.jurisdiction().isSpecial())
            .thenComparingInt(provision -> -provision.jurisdiction().region().length());

    private final List<Provision> all;
    private final Map<String, List<Provision>> byId = new HashMap<>();

    private Provisions(List<Provision> all) {
        this.all = List.copyOf(all);
        for (Provision provision : all) {
            List<Provision> versions = byId.computeIfAbsent(provision.id(), id -> new ArrayList<>());
            if (versions.stream().anyMatch(other -> clash(other, provision))) {
                throw new StatuteDataException("statute/rules.csv: two versions of " + provision.id() + " in "
                        + provision.jurisdiction() + " from " + provision.effectiveFrom());
            }
            versions.add(provision);
        }
    }

    /**
     * Reads the table of the suite.
     *
     * @throws StatuteDataException if it contradicts itself
     */
    public static Provisions load() {
        return new Provisions(Provision.load("statute/rules.csv"));
    }

    /** Every version of every rule, in the order of the table. */
    public List<Provision> all() {
        return all;
    }

    /**
     * The version of a rule that binds a matter.
     *
     * @param day the day of the step that is judged
     * @return empty if the rule was not in force there on that day
     * @throws NoSuchElementException if the table knows no such rule at all, which is a slip of the caller
     */
    public Optional<Provision> find(String id, Jurisdiction matter, LocalDate day) {
        List<Provision> versions = byId.get(id);
        if (versions == null) {
            throw new NoSuchElementException("statute/rules.csv has no rule " + id);
        }
        return versions.stream()
                .filter(provision -> provision.binds(matter, day))
                .min(PRECEDENCE);
    }

    private static boolean clash(Provision one, Provision other) {
        return one.jurisdiction().equals(other.jurisdiction())
                && Versions.overlap(one.effectiveFrom(), one.effectiveTo(), other.effectiveFrom(), other.effectiveTo());
    }
}
