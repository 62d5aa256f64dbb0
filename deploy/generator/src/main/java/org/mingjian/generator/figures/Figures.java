package org.mingjian.generator.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What one government printed about one year.
 *
 * @param source where the figures were read, for messages
 * @param division six-digit code of the county
 * @param name of the county, as in 安溪县
 * @param report whatever the file says about the report itself
 */
public record Figures(
        String source, String division, String name, int year, Map<String, String> report, List<Figure> figures) {

    /** Every id counted from case files that a county-year can reproduce, but for the two totals. */
    public static final Set<String> COUNTED = Set.of(
            "acts.licence",
            "acts.penalty",
            "acts.compulsory-measure",
            "acts.compulsory-execution",
            "acts.confirmation",
            "acts.levy",
            "acts.inspection",
            "acts.other",
            "flexible.exempt",
            "flexible.mitigated",
            "flexible.lighter",
            "flexible.persuasion",
            "flexible.demonstration",
            "flexible.guidance",
            "flexible.reminder",
            "flexible.admonition",
            "flexible.return-visit",
            "disclosure.cases",
            "recording.cases",
            "legal-review.cases");

    /** Sums over the ids with the same beginning. */
    public static final Set<String> TOTALS = Set.of("acts.total", "flexible.total");

    public Figures {
        report = Map.copyOf(report);
        figures = List.copyOf(figures);
    }

    /** The figures counted from case files, in the order of the report. */
    public List<Figure> ofCases() {
        return figures.stream().filter(figure -> figure.from() == Source.CASES).toList();
    }

    public Optional<Figure> find(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** The value of a counted figure, or empty when the report does not print it. */
    public OptionalLong count(String id) {
        return find(id).map(figure -> OptionalLong.of(figure.count())).orElseGet(OptionalLong::empty);
    }
}
