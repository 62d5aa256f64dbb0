package org.mingjian.reports.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue of measures, out of {@code counting/measures.csv}. */
public final class Measures {

    private static final String RESOURCE = "/counting/measures.csv";
    private static final Measures CATALOGUE = load();

    private final Map<String, Measure> byCode;

    private Measures(Map<String, Measure> byCode) {
        this.byCode = byCode;
    }

    /** The catalogue that comes with the service. */
    public static Measures catalogue() {
        return CATALOGUE;
    }

    /** The measure with that code, or empty when there is none. */
    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The measure with that code.
     *
     * @throws IllegalArgumentException when our own data names one that does not exist
     */
    public Measure get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No measure " + code));
    }

    /** All of them, in the order of the file. */
    public Collection<Measure> all() {
        return byCode.values();
    }

    /** Those whose code begins with the prefix, in the order of the file. */
    public List<Measure> startingWith(String prefix) {
        return byCode.values().stream()
                .filter(measure -> measure.code().startsWith(prefix))
                .toList();
    }

    /** The parts of a derived measure by name, as in 行政许可 + 行政处罚; empty for a counted one. */
    public String formula(Measure measure) {
        return measure.parts().stream().map(part -> get(part).label()).collect(Collectors.joining(" + "));
    }

    private static Measures load() {
        Map<String, Measure> byCode = new LinkedHashMap<>();
        for (List<String> row : DataTable.read(RESOURCE)) {
            List<String> parts =
                    row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(";", -1));
            byCode.put(row.get(0), new Measure(row.get(0), row.get(1), row.get(2), row.get(3), parts));
        }
        byCode.values().stream()
                .flatMap(measure -> measure.parts().stream())
                .filter(part -> !byCode.containsKey(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new IllegalStateException("A measure is the sum of an unknown one: " + part);
                });
        return new Measures(byCode);
    }
}
