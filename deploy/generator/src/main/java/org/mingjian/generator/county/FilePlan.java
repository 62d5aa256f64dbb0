package org.mingjian.generator.county;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresException;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;

/**
 * How many files of which flow a county-year has, and how many of each carry what else the report counts.
 *
 * @param files per flow
 * @param flexible files that carry the measure, per flow; at most one measure per file
 * @param recorded files with a recording
 * @param reviewed files with a legal review
 * @param disclosed files with a disclosure
 * @param mitigated ordinary penalties below the range; {@code lighter} at its lower end
 */
record FilePlan(
        Map<Flow, Integer> files,
        Map<FlexibleMeasure, Map<Flow, Integer>> flexible,
        Map<Flow, Integer> recorded,
        Map<Flow, Integer> reviewed,
        Map<Flow, Integer> disclosed,
        int mitigated,
        int lighter) {

    /** Shares of the kinds where a report does not print them. */
    private static final Map<String, Double> USUAL_MIX = usualMix();

    private static final double ORDINARY_SHARE = 0.38;
    private static final double REVIEWED_SHARE_OF_ORDINARY = 0.75;

    private static final List<Flow> RECORDING_ORDER = List.of(
            Flow.MEASURE,
            Flow.EXECUTION,
            Flow.PENALTY_ORDINARY,
            Flow.INSPECTION,
            Flow.PENALTY_SUMMARY,
            Flow.PENALTY_EXEMPT,
            Flow.OTHER,
            Flow.LICENCE,
            Flow.LEVY,
            Flow.CONFIRMATION);
    private static final List<Flow> REVIEW_ORDER =
            List.of(Flow.EXECUTION, Flow.PENALTY_ORDINARY, Flow.PENALTY_EXEMPT, Flow.LICENCE);
    private static final List<Flow> UNDISCLOSED_ORDER = List.of(
            Flow.OTHER,
            Flow.CONFIRMATION,
            Flow.INSPECTION,
            Flow.LICENCE,
            Flow.PENALTY_SUMMARY,
            Flow.MEASURE,
            Flow.PENALTY_EXEMPT,
            Flow.LEVY,
            Flow.PENALTY_ORDINARY,
            Flow.EXECUTION);
    private static final Map<Flow, Double> USUAL_RECORDING = Map.of(
            Flow.MEASURE, 0.93,
            Flow.EXECUTION, 1.0,
            Flow.PENALTY_ORDINARY, 0.6,
            Flow.INSPECTION, 0.35,
            Flow.PENALTY_SUMMARY, 0.2,
            Flow.PENALTY_EXEMPT, 0.2);
    private static final Map<Flow, Double> USUAL_REVIEW = Map.of(Flow.EXECUTION, 1.0, Flow.PENALTY_ORDINARY, 0.3);

    static FilePlan of(Figures figures) {
        return new Drafting(figures).plan();
    }

    int total() {
        return Split.sum(files);
    }

    private static Map<String, Double> usualMix() {
        Map<String, Double> mix = new LinkedHashMap<>();
        mix.put("acts.licence", 0.52);
        mix.put("acts.penalty", 0.14);
        mix.put("acts.compulsory-measure", 0.012);
        mix.put("acts.compulsory-execution", 0.002);
        mix.put("acts.confirmation", 0.2);
        mix.put("acts.levy", 0.01);
        mix.put("acts.inspection", 0.07);
        mix.put("acts.other", 0.046);
        return mix;
    }

    /** Works the plan out and collects what cannot be. */
    private static final class Drafting {

        private final Figures figures;
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Integer> acts = new LinkedHashMap<>();
        private final Map<Flow, Integer> files = new EnumMap<>(Flow.class);

        Drafting(Figures figures) {
            this.figures = figures;
        }

        FilePlan plan() {
            fillActs();
            layOutFlows();
            Map<FlexibleMeasure, Map<Flow, Integer>> flexible = flexible();
            Map<Flow, Integer> recorded = carried("recording.cases", RECORDING_ORDER, USUAL_RECORDING);
            Map<Flow, Integer> reviewed = carried("legal-review.cases", REVIEW_ORDER, USUAL_REVIEW);
            Map<Flow, Integer> disclosed = disclosed();
            int mitigated = count("flexible.mitigated");
            int lighter = count("flexible.lighter");
            if (mitigated + lighter > acts.getOrDefault("acts.penalty", 0)) {
                problems.add("there are fewer penalties than mitigated and lighter ones");
            }
            if (!problems.isEmpty()) {
                throw new FiguresException(figures.source(), problems);
            }
            return new FilePlan(files, flexible, recorded, reviewed, disclosed, mitigated, lighter);
        }

        /** Kinds the report does not print are made up only as far as something else it prints needs them. */
        private void fillActs() {
            USUAL_MIX.keySet().forEach(id -> acts.put(id, count(id)));
            Map<String, Double> absent = new LinkedHashMap<>(USUAL_MIX);
            absent.keySet().removeIf(id -> figures.count(id).isPresent());
            int missing = Math.max(0, filesNeeded() - sumOfActs() - count("flexible.exempt"));
            if (missing > 0 && absent.isEmpty()) {
                problems.add("more files are disclosed, recorded, reviewed or handled flexibly than there are acts");
            } else if (missing > 0) {
                double sum = absent.values().stream().mapToDouble(d -> d).sum();
                double weight = 0;
                int given = 0;
                for (Map.Entry<String, Double> entry : absent.entrySet()) {
                    weight += entry.getValue();
                    int until = (int) Math.round(missing * (weight / sum));
                    acts.merge(entry.getKey(), until - given, Integer::sum);
                    given = until;
                }
            }
            raise(List.of("acts.penalty"), count("flexible.mitigated") + count("flexible.lighter"));
            raise(
                    List.of("acts.inspection", "acts.other", "acts.penalty", "acts.licence"),
                    flexibleMeasures() - count("flexible.exempt"));
            if (sumOfActs() + count("flexible.exempt") == 0) {
                problems.add("no figure is counted from cases; there is nothing to make");
            }
        }

        /** Makes the first of these kinds that the report does not print large enough for all of them to reach that sum. */
        private void raise(List<String> ids, int least) {
            int sum = ids.stream().mapToInt(id -> acts.getOrDefault(id, 0)).sum();
            ids.stream()
                    .filter(id -> sum < least && figures.count(id).isEmpty())
                    .findFirst()
                    .ifPresent(id -> acts.merge(id, least - sum, Integer::sum));
        }

        private int filesNeeded() {
            if (figures.count("disclosure.cases").isPresent()) {
                return count("disclosure.cases");
            }
            boolean actsPrinted =
                    USUAL_MIX.keySet().stream().anyMatch(id -> figures.count(id).isPresent());
            int perCarrier = actsPrinted ? 1 : 25;
            int most = Math.max(count("recording.cases"), count("legal-review.cases"));
            int penalties = actsPrinted ? 0 : 20 * (count("flexible.mitigated") + count("flexible.lighter"));
            return Math.max(perCarrier * most, Math.max(penalties, actsPrinted ? 0 : 3 * flexibleMeasures()));
        }

        private void layOutFlows() {
            for (Flow flow : Flow.values()) {
                flow.figure().ifPresent(id -> files.put(flow, acts.getOrDefault(id, 0)));
            }
            int penalties = acts.getOrDefault("acts.penalty", 0);
            int ordinary = Math.max(
                    (int) Math.round(penalties * ORDINARY_SHARE),
                    Math.max(count("flexible.mitigated") + count("flexible.lighter"), (int)
                            Math.round(count("legal-review.cases") / REVIEWED_SHARE_OF_ORDINARY)));
            files.put(Flow.PENALTY_ORDINARY, Math.min(penalties, ordinary));
            files.put(Flow.PENALTY_SUMMARY, penalties - Math.min(penalties, ordinary));
            files.put(Flow.PENALTY_EXEMPT, count("flexible.exempt"));
        }

        private Map<FlexibleMeasure, Map<Flow, Integer>> flexible() {
            Map<Flow, Integer> room = new EnumMap<>(Flow.class);
            for (Flow flow : FlexibleShares.CARRIERS) {
                room.put(flow, files.getOrDefault(flow, 0));
            }
            if (flexibleMeasures() > Split.sum(room)) {
                problems.add("flexible measures need " + flexibleMeasures()
                        + " files of inspections, other acts, penalties or licences, but there are " + Split.sum(room));
                return Map.of();
            }
            Map<FlexibleMeasure, Map<Flow, Integer>> flexible = new EnumMap<>(FlexibleMeasure.class);
            for (FlexibleMeasure measure : FlexibleMeasure.values()) {
                int total = count(FlexibleShares.figure(measure));
                Map<Flow, Integer> parts = Split.byWeight(total, FlexibleShares.of(measure), room);
                parts.forEach((flow, part) -> room.merge(flow, -part, Integer::sum));
                flexible.put(measure, parts);
            }
            return flexible;
        }

        private Map<Flow, Integer> carried(String id, List<Flow> order, Map<Flow, Double> usual) {
            if (figures.count(id).isPresent()) {
                int total = count(id);
                Map<Flow, Integer> parts = Split.inOrder(total, order, files);
                if (Split.sum(parts) != total) {
                    problems.add(id + " is " + total + ", but only " + Split.sum(parts) + " files can carry it");
                }
                return parts;
            }
            Map<Flow, Integer> parts = new EnumMap<>(Flow.class);
            usual.forEach((flow, share) -> parts.put(flow, (int) Math.round(files.getOrDefault(flow, 0) * share)));
            return parts;
        }

        private Map<Flow, Integer> disclosed() {
            Map<Flow, Integer> disclosed = new EnumMap<>(files);
            if (figures.count("disclosure.cases").isPresent()) {
                int undisclosed = Math.max(0, Split.sum(files) - count("disclosure.cases"));
                Split.inOrder(undisclosed, UNDISCLOSED_ORDER, files)
                        .forEach((flow, part) -> disclosed.merge(flow, -part, Integer::sum));
            }
            return disclosed;
        }

        private int flexibleMeasures() {
            int sum = 0;
            for (FlexibleMeasure measure : FlexibleMeasure.values()) {
                sum += count(FlexibleShares.figure(measure));
            }
            return sum;
        }

        private int sumOfActs() {
            return acts.values().stream().mapToInt(Integer::intValue).sum();
        }

        private int count(String id) {
            return Math.toIntExact(figures.count(id).orElse(0));
        }
    }
}
