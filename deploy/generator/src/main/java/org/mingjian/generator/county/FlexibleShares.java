package org.mingjian.generator.county;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mingjian.kernel.contract.cases.FlexibleMeasure;

/** In which files officers persuade, demonstrate, guide, remind, admonish and visit again. */
final class FlexibleShares {

    /** The flows whose files may carry a flexible measure. */
    static final List<Flow> CARRIERS = List.of(
            Flow.LICENCE,
            Flow.PENALTY_SUMMARY,
            Flow.PENALTY_ORDINARY,
            Flow.PENALTY_EXEMPT,
            Flow.INSPECTION,
            Flow.OTHER);

    private FlexibleShares() {}

    /** Id of the figure that counts the measure. */
    static String figure(FlexibleMeasure measure) {
        return "flexible." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<Flow, Double> of(FlexibleMeasure measure) {
        return switch (measure) {
            case PERSUASION ->
                shares(Map.of(
                        Flow.PENALTY_SUMMARY, 30.0,
                        Flow.PENALTY_ORDINARY, 8.0,
                        Flow.PENALTY_EXEMPT, 8.0,
                        Flow.INSPECTION, 42.0,
                        Flow.OTHER, 12.0));
            case DEMONSTRATION -> shares(Map.of(Flow.PENALTY_SUMMARY, 20.0, Flow.INSPECTION, 40.0, Flow.OTHER, 40.0));
            case GUIDANCE, REMINDER -> shares(Map.of(Flow.LICENCE, 20.0, Flow.INSPECTION, 50.0, Flow.OTHER, 30.0));
            case ADMONITION -> shares(Map.of(Flow.PENALTY_ORDINARY, 20.0, Flow.INSPECTION, 60.0, Flow.OTHER, 20.0));
            case RETURN_VISIT -> shares(Map.of(Flow.PENALTY_ORDINARY, 60.0, Flow.INSPECTION, 40.0));
        };
    }

    /** In the order of the flows, so that the same figures always split alike. */
    private static Map<Flow, Double> shares(Map<Flow, Double> shares) {
        return new EnumMap<>(shares);
    }
}
