package org.mingjian.generator.upload;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.mingjian.generator.county.Tally;
import org.mingjian.generator.figures.Figure;
import org.mingjian.generator.figures.Figures;

/** Compares what was uploaded with what the suite reports of it. */
final class FigureCheck {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int PAGE = 200;

    private final ApiClient api;
    private final Figures figures;
    private final Tally tally;

    FigureCheck(ApiClient api, Figures figures, Tally tally) {
        this.api = api;
        this.figures = figures;
        this.tally = tally;
    }

    /** Waits until every figure agrees, or until they stand still for longer than the patience allows. */
    List<Comparison> await() {
        Instant movedAt = api.time().instant();
        Map<String, Long> before = Map.of();
        while (true) {
            Map<String, Long> reported = indicators();
            List<Comparison> comparisons = compare(reported);
            if (comparisons.stream().allMatch(Comparison::agrees)) {
                return comparisons;
            }
            Instant now = api.time().instant();
            if (!reported.equals(before)) {
                before = reported;
                movedAt = now;
            } else if (Duration.between(movedAt, now).compareTo(api.patience().settling()) > 0) {
                return comparisons;
            }
            Waiting.sleep(BETWEEN_LOOKS);
        }
    }

    /** Follows every figure down to its acts, page by page; what is listed twice counts once. */
    List<Comparison> drillDown() {
        List<Comparison> comparisons = new ArrayList<>();
        for (String id : ids()) {
            comparisons.add(comparison(id, listed(id)));
        }
        return comparisons;
    }

    private Map<String, Long> indicators() {
        HttpResponse<String> response = api.get("/v1/indicators?" + coverage());
        if (response.statusCode() != 200) {
            throw ApiClient.failure(response);
        }
        Map<String, Long> values = new HashMap<>();
        for (JsonNode item : ApiClient.json(response).path("items")) {
            values.put(item.path("id").asText(), item.path("value").asLong());
        }
        return values;
    }

    private long listed(String id) {
        Set<String> acts = new HashSet<>();
        String cursor = "";
        do {
            HttpResponse<String> response =
                    api.get("/v1/acts?measure=" + id + "&" + coverage() + "&limit=" + PAGE + cursor);
            if (response.statusCode() != 200) {
                throw ApiClient.failure(response);
            }
            JsonNode page = ApiClient.json(response);
            for (JsonNode item : page.path("items")) {
                acts.add(item.path("caseId").asText() + item.path("measure").asText());
            }
            JsonNode next = page.path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : "";
        } while (!cursor.isEmpty());
        return acts.size();
    }

    private List<Comparison> compare(Map<String, Long> reported) {
        return ids().stream()
                .map(id -> comparison(id, reported.getOrDefault(id, -1L)))
                .toList();
    }

    /** The report's own figures in its order, then what else was made. */
    private List<String> ids() {
        List<String> ids =
                new ArrayList<>(figures.ofCases().stream().map(Figure::id).toList());
        Set<String> others = new TreeSet<>(tally.counts().keySet());
        ids.forEach(others::remove);
        ids.addAll(others);
        return ids;
    }

    private Comparison comparison(String id, long got) {
        return figures.find(id)
                .map(figure -> new Comparison(id, figure.label(), true, tally.count(id), got))
                .orElseGet(() -> new Comparison(id, "", false, tally.count(id), got));
    }

    private String coverage() {
        return "division=" + figures.division() + "&year=" + figures.year();
    }
}
