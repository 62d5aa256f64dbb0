package org.mingjian.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of all registers as rules see them: immutable, in memory, found by agency and key. A rule asks first whether
 * the agency {@link #keeps} the register at all; where it does not, the rule stays silent, because nobody can be held to a
 * register that is not there yet.
 */
public final class Entries {

    /** No register at all. */
    public static final Entries NONE = new Entries(List.of());

    private final Map<Place, Map<String, List<Held<?>>>> byKey = new HashMap<>();
    private final Map<Place, Map<String, List<Held<?>>>> byItem = new HashMap<>();
    private final Map<String, List<Held<?>>> entrustedTo = new HashMap<>();

    private record Place(Class<?> register, String agency) {}

    /** An index of these versions. */
    public Entries(Collection<Held<?>> versions) {
        for (Held<?> version : versions) {
            Place place = new Place(version.entry().getClass(), version.agency());
            add(byKey, place, version.key(), version);
            if (version.entry() instanceof OfItem about) {
                add(byItem, place, about.item(), version);
            }
            if (version.entry() instanceof Entrustment entrustment) {
                entrustedTo
                        .computeIfAbsent(entrustment.body(), body -> new ArrayList<>())
                        .add(version);
            }
        }
    }

    private static void add(Map<Place, Map<String, List<Held<?>>>> index, Place place, String under, Held<?> version) {
        index.computeIfAbsent(place, any -> new HashMap<>())
                .computeIfAbsent(under, any -> new ArrayList<>(1))
                .add(version);
    }

    /**
     * Whether the agency kept that register on that day already: some version began by then. What it enters from a later
     * day on says nothing about what was done before.
     */
    public boolean keeps(Class<? extends RegisterEntry> register, String agency, LocalDate day) {
        return byKey.getOrDefault(new Place(register, agency), Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(version -> !version.from().isAfter(day));
    }

    /** The version of an entry that holds on that day. */
    public <E extends RegisterEntry> Optional<Held<E>> on(Class<E> register, String agency, String key, LocalDate day) {
        return holding(
                        register,
                        byKey.getOrDefault(new Place(register, agency), Map.of())
                                .getOrDefault(key, List.of()),
                        day)
                .stream()
                .findFirst();
    }

    /** Every entry of an agency that holds on that day; for registers of a few lines. */
    public <E extends RegisterEntry> List<Held<E>> allOn(Class<E> register, String agency, LocalDate day) {
        return byKey.getOrDefault(new Place(register, agency), Map.of()).values().stream()
                .flatMap(versions -> holding(register, versions, day).stream())
                .toList();
    }

    /** The entries of an agency about one item that hold on that day. */
    public <E extends RegisterEntry & OfItem> List<Held<E>> ofItem(
            Class<E> register, String agency, String item, LocalDate day) {
        return holding(
                register,
                byItem.getOrDefault(new Place(register, agency), Map.of()).getOrDefault(item, List.of()),
                day);
    }

    /** Whether anybody ever entrusted that organisation. */
    public boolean isEntrusted(String body) {
        return entrustedTo.containsKey(body);
    }

    /** The entrustments to that organisation that hold on that day. */
    public List<Held<Entrustment>> entrustedTo(String body, LocalDate day) {
        return holding(Entrustment.class, entrustedTo.getOrDefault(body, List.of()), day);
    }

    @SuppressWarnings("unchecked") // the index is by the class of the entry
    private static <E extends RegisterEntry> List<Held<E>> holding(
            Class<E> register, List<Held<?>> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> register.isInstance(version.entry()) && version.holdsOn(day))
                .map(version -> (Held<E>) version)
                .toList();
    }
}
