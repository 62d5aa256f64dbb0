package org.mingjian.generator.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Counts the figures over reported lines, knowing nothing of how they were made. */
public final class FigureCounts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ACTS = Map.of(
            "licence-decided", "acts.licence",
            "measure-decided", "acts.compulsory-measure",
            "execution-completed", "acts.compulsory-execution",
            "court-execution-applied", "acts.compulsory-execution",
            "confirmation-decided", "acts.confirmation",
            "levy-decided", "acts.levy",
            "act-concluded", "acts.other",
            "decision-disclosed", "disclosure.cases",
            "recording-made", "recording.cases",
            "legal-review-concluded", "legal-review.cases");

    private final String year;
    private final Map<String, Long> counts = new TreeMap<>();
    private long files;

    public FigureCounts(int year) {
        this.year = year + "-";
    }

    public void add(byte[] line) {
        Set<String> measures = new TreeSet<>();
        for (JsonNode step : read(line).path("steps")) {
            if (step.path("on").asText().startsWith(year)) {
                measure(step, measures);
            }
        }
        measures.forEach(id -> counts.merge(id, 1L, Long::sum));
        files++;
    }

    public long count(String id) {
        return id.endsWith(".total") ? sum(id.substring(0, id.length() - 5)) : counts.getOrDefault(id, 0L);
    }

    public Map<String, Long> counts() {
        return counts;
    }

    public long files() {
        return files;
    }

    private long sum(String prefix) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static void measure(JsonNode step, Set<String> measures) {
        String type = step.path("type").asText();
        if (ACTS.containsKey(type)) {
            measures.add(ACTS.getOrDefault(type, ""));
        } else if (type.equals("penalty-decided")
                && step.path("outcome").asText().equals("EXEMPT")) {
            measures.add("flexible.exempt");
        } else if (type.equals("penalty-decided")) {
            measures.add("acts.penalty");
            switch (step.path("weight").asText()) {
                case "MITIGATED" -> measures.add("flexible.mitigated");
                case "LIGHTER" -> measures.add("flexible.lighter");
                default -> {}
            }
        } else if (type.equals("inspection-concluded")
                && step.path("recordComplete").asBoolean()
                && !step.path("result").asText().equals("LED_TO_ENFORCEMENT")) {
            measures.add("acts.inspection");
        } else if (type.equals("flexible-measure-applied")) {
            measures.add("flexible."
                    + step.path("measure")
                            .asText()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'));
        }
    }

    private static JsonNode read(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
