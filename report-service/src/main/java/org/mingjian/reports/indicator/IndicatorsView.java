package org.mingjian.reports.indicator;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one division and year.
 *
 * @param division code of the division, everything below it included
 * @param agency code of the only agency; null for all
 * @param year calendar year by legal date
 * @param asOf recorded time that was asked for; null for now
 * @param items the figures, in the order of the catalogue
 */
@Schema(name = "Indicators")
public record IndicatorsView(
        @Schema(examples = "350405") String division,
        @Schema(nullable = true) @Nullable String agency,
        @Schema(examples = "2022") int year,
        @Schema(nullable = true) @Nullable OffsetDateTime asOf,
        List<IndicatorView> items) {

    public IndicatorsView {
        items = List.copyOf(items);
    }
}
