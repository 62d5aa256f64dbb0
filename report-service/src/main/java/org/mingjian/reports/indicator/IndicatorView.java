package org.mingjian.reports.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a yearly report.
 *
 * @param id stable id, such as {@code acts.penalty}
 * @param label what the report calls it
 * @param unit what is counted
 * @param value the number
 * @param derived whether it is the sum of others
 * @param formula what it is the sum of, in words; null for a counted figure
 * @param href the cases behind it
 */
@Schema(name = "Indicator")
public record IndicatorView(
        @Schema(examples = "acts.penalty") String id,
        @Schema(examples = "行政处罚") String label,
        @Schema(examples = "件") String unit,
        @Schema(examples = "5082") long value,
        boolean derived,
        @Schema(nullable = true) @Nullable String formula,

        @Schema(examples = "/v1/acts?measure=acts.penalty&division=350405&year=2022")
        String href) {}
