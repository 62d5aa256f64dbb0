package org.mingjian.generator.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which records a figure is counted from. */
public enum Source {
    CASES,
    DOCUMENTS,
    SUPERVISION,
    DISPUTES,
    REGISTRY,
    /** Reported by a department; no record carries it. */
    DECLARED;

    /** The name used in figures files. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Source> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(source -> source.wireName().equals(name))
                .findFirst();
    }

    static String choices() {
        return Arrays.stream(values()).map(Source::wireName).collect(Collectors.joining(", "));
    }
}
