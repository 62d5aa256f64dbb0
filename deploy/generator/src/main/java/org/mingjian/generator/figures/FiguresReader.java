package org.mingjian.generator.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/** Reads figures files. Everything wrong with a file is reported at once. */
public final class FiguresReader {

    /** The files that come with the generator. */
    public static final List<String> BUILTIN = List.of("anxi-2022", "shaxian-2022");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String source;
    private final List<String> problems = new ArrayList<>();

    private FiguresReader(String source) {
        this.source = source;
    }

    /** One of {@link #BUILTIN}. */
    public static Figures builtin(String name) {
        if (!BUILTIN.contains(name)) {
            throw new FiguresException(name, List.of("no such built-in file; there are " + BUILTIN));
        }
        try (InputStream in = FiguresReader.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new FiguresException(name, List.of("missing from the class path"));
            }
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file on disk. */
    public static Figures file(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        } catch (IOException e) {
            throw new FiguresException(path.toString(), List.of("cannot be read: " + e));
        }
    }

    /**
     * Any stream of YAML.
     *
     * @throws FiguresException when it cannot be read or cannot be true
     */
    public static Figures read(String source, InputStream in) throws IOException {
        JsonNode root;
        try {
            root = YAML.readTree(in);
        } catch (JacksonException e) {
            throw new FiguresException(source, List.of("is not YAML: " + e.getOriginalMessage()));
        }
        return new FiguresReader(source).figures(root);
    }

    private Figures figures(JsonNode root) {
        String division = text(root, "division", "file");
        if (!division.matches("[1-9]\\d{5}")) {
            problems.add("division '" + division + "' is not a six-digit division code in quotes");
        }
        String name = text(root, "name", "file");
        JsonNode year = root.path("year");
        if (!year.isInt() || year.intValue() < 1990 || year.intValue() > 2100) {
            problems.add("year must be a number such as 2022");
        }
        Map<String, String> report = new LinkedHashMap<>();
        root.path("report")
                .properties()
                .forEach(e -> report.put(e.getKey(), e.getValue().asText()));
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (!root.path("figures").isArray()) {
            problems.add("figures must be a list");
        }
        for (JsonNode node : root.path("figures")) {
            Figure figure = figure(node, "figure " + (figures.size() + 1));
            if (figure != null && figures.put(figure.id(), figure) != null) {
                problems.add("figure " + figure.id() + " comes twice");
            }
        }
        checkTotal(figures, "acts.");
        checkTotal(figures, "flexible.");
        if (!problems.isEmpty()) {
            throw new FiguresException(source, problems);
        }
        return new Figures(source, division, name, year.intValue(), report, List.copyOf(figures.values()));
    }

    private @Nullable Figure figure(JsonNode node, String where) {
        String id = text(node, "id", where);
        String which = id.isEmpty() ? where : "figure " + id;
        String label = text(node, "label", which);
        JsonNode value = node.path("value");
        if (!value.isNumber() || value.decimalValue().signum() < 0) {
            problems.add(which + " has no value that is a number of zero or more");
            return null;
        }
        String from = text(node, "from", which);
        Source origin = Source.ofWireName(from).orElse(null);
        if (origin == null) {
            problems.add(which + " is from '" + from + "', which is none of " + Source.choices());
            return null;
        }
        Figure figure = new Figure(
                id,
                label,
                value.decimalValue(),
                optional(node, "unit"),
                origin,
                optional(node, "formula"),
                optional(node, "note"),
                optional(node, "printed"));
        if (origin == Source.CASES) {
            checkCounted(figure);
        }
        return figure;
    }

    private void checkCounted(Figure figure) {
        if (!Figures.COUNTED.contains(figure.id()) && !Figures.TOTALS.contains(figure.id())) {
            problems.add("figure " + figure.id() + " is counted from cases, but no step is known that makes it");
        } else if (figure.value().stripTrailingZeros().scale() > 0
                || figure.value().compareTo(BigDecimal.valueOf(20_000_000)) > 0) {
            problems.add("figure " + figure.id() + " counts case files and must be a whole number up to 20,000,000");
        }
    }

    private void checkTotal(Map<String, Figure> figures, String prefix) {
        Figure total = figures.get(prefix + "total");
        if (total == null) {
            return;
        }
        BigDecimal sum = figures.values().stream()
                .filter(figure -> figure.id().startsWith(prefix) && !figure.equals(total))
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.value()) != 0) {
            problems.add("figure " + total.id() + " is " + total.value() + " but its parts sum to " + sum);
        }
    }

    private String text(JsonNode node, String field, String where) {
        String value = node.path(field).asText("");
        if (value.isBlank()) {
            problems.add(where + " has no " + field);
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.path(field).asText(null);
    }
}
