package org.mingjian.generator.county;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.RecordingMade;

/** Counts files by the ids of the figures as they pass, from their steps alone. */
public final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<Violation, Long> violations = new EnumMap<>(Violation.class);
    private final List<GeneratedCase> faulty = new ArrayList<>();
    private long files;
    private long steps;

    public void add(GeneratedCase file) {
        files++;
        steps += file.steps().size();
        Set<String> ids = new TreeSet<>();
        file.steps().forEach(step -> ids.addAll(measures(step)));
        ids.forEach(id -> counts.merge(id, 1L, Long::sum));
        file.violations().forEach(kind -> violations.merge(kind, 1L, Long::sum));
        if (!file.violations().isEmpty()) {
            faulty.add(file);
        }
    }

    /** What a figure should come to; the totals are the sums of their parts. */
    public long count(String id) {
        if (!id.endsWith(".total")) {
            return counts.getOrDefault(id, 0L);
        }
        String prefix = id.substring(0, id.length() - "total".length());
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Counts of every id that occurred. */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    public Map<Violation, Long> violations() {
        return Collections.unmodifiableMap(violations);
    }

    /** The files that break a rule on purpose. */
    public List<GeneratedCase> faulty() {
        return List.copyOf(faulty);
    }

    public long files() {
        return files;
    }

    public long steps() {
        return steps;
    }

    private static List<String> measures(CaseStep step) {
        return switch (step) {
            case LicenceDecided _ -> List.of("acts.licence");
            case PenaltyDecided decided -> penalty(decided);
            case MeasureDecided _ -> List.of("acts.compulsory-measure");
            case ExecutionCompleted _ -> List.of("acts.compulsory-execution");
            case CourtExecutionApplied _ -> List.of("acts.compulsory-execution");
            case ConfirmationDecided _ -> List.of("acts.confirmation");
            case LevyDecided _ -> List.of("acts.levy");
            case InspectionConcluded _ -> List.of("acts.inspection");
            case ActConcluded _ -> List.of("acts.other");
            case FlexibleMeasureApplied applied -> List.of(FlexibleShares.figure(applied.measure()));
            case DecisionDisclosed _ -> List.of("disclosure.cases");
            case RecordingMade _ -> List.of("recording.cases");
            case LegalReviewConcluded _ -> List.of("legal-review.cases");
            default -> List.of();
        };
    }

    private static List<String> penalty(PenaltyDecided decided) {
        return switch (decided.outcome()) {
            case PENALISED ->
                decided.weight() == PenaltyWeight.NORMAL
                        ? List.of("acts.penalty")
                        : List.of(
                                "acts.penalty",
                                decided.weight() == PenaltyWeight.MITIGATED
                                        ? "flexible.mitigated"
                                        : "flexible.lighter");
            case EXEMPT -> List.of("flexible.exempt");
            case NOT_ESTABLISHED, REFERRED -> List.of();
        };
    }
}
