package org.mingjian.cases.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.Breach;
import org.mingjian.kernel.statute.Jurisdiction;
import org.mingjian.kernel.statute.Provision;
import org.mingjian.kernel.statute.TimeLimit;

/** One page: a law with everything of it that is judged or counted. */
record LawPage(String law, List<Line> lines) {

    /**
     * One version of one rule or limit.
     *
     * @param judgedBy classes that name it
     */
    record Line(
            String article,
            String id,
            String demand,
            Breach breach,
            Jurisdiction jurisdiction,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> judgedBy) {}

    /** A page for each law, with what its rules and limits are judged by. */
    static List<LawPage> all(List<Provision> rules, List<TimeLimit> limits, Sources sources) {
        Map<String, List<Line>> byLaw = new TreeMap<>();
        for (Provision rule : rules) {
            byLaw.computeIfAbsent(rule.citation().law(), law -> new ArrayList<>())
                    .add(new Line(
                            rule.citation().article(),
                            rule.id(),
                            rule.demand(),
                            rule.breach(),
                            rule.jurisdiction(),
                            rule.effectiveFrom(),
                            rule.effectiveTo(),
                            sources.naming(List.of(rule.id()))));
        }
        for (TimeLimit limit : limits) {
            byLaw.computeIfAbsent(limit.citation().law(), law -> new ArrayList<>())
                    .add(new Line(
                            limit.citation().article(),
                            limit.id(),
                            limit.label() + "：" + length(limit),
                            limit.breach(),
                            limit.jurisdiction(),
                            limit.effectiveFrom(),
                            limit.effectiveTo(),
                            sources.naming(limit.topics())));
        }
        return byLaw.entrySet().stream()
                .map(entry -> new LawPage(entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    private static String length(TimeLimit limit) {
        if (limit.fixedDate() != null) {
            return limit.fixedDate().toString().substring(2) + "前";
        }
        String length = limit.dayCount().hasAmount()
                ? limit.dayCount().say(Math.abs(limit.amount()))
                : limit.isCountable() ? "" : limit.dayCount().name().equals("FORBIDDEN") ? "不得" : "由文书指定";
        return limit.amount() < 0 ? length + "前" : length;
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt((Line line) -> firstNumber(line.article()))
                        .thenComparing(Line::article)
                        .thenComparing(Line::id)
                        .thenComparing(line -> line.jurisdiction().toString())
                        .thenComparing(Line::from))
                .toList();
    }

    private static int firstNumber(String article) {
        String digits = article.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    String fileName() {
        return law + ".md";
    }

    String text() {
        StringBuilder text = new StringBuilder("# ").append(law).append("\n\n");
        text.append(
                "Written from `rules.csv` and `time-limits.csv`; do not edit. Article `60.1.3` is article, paragraph,"
                        + " item.\nRenew: `./mvnw -pl case-service test -Dtest=LawPagesTest -Dlaw.update=true`.\n\n");
        text.append(
                "| article | id | demand | where | in force | when broken | judged by |\n|---|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            line.article().isEmpty() ? "–" : line.article(),
                            line.id(),
                            line.demand(),
                            line.jurisdiction().toString(),
                            line.from() + " – " + (line.to() == null ? "" : line.to()),
                            line.breach().name().toLowerCase(java.util.Locale.ROOT),
                            line.judgedBy().isEmpty() ? "not watched yet" : String.join(", ", line.judgedBy())))
                    .append(" |\n");
        }
        return text.toString();
    }
}
