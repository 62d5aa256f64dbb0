package org.mingjian.reports.statistics;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Acts by kind, agency and month.
 *
 * @param division code of the division, everything below it included
 * @param agency code of the only agency; null for all
 * @param year calendar year by legal date
 * @param asOf recorded time that was asked for; null for now
 * @param kinds the eight kinds over all agencies
 * @param agencies each agency with its kinds
 * @param total over all kinds and agencies
 */
@Schema(name = "ActStatistics")
public record ActStatisticsView(
        @Schema(examples = "350524") String division,
        @Schema(nullable = true) @Nullable String agency,
        @Schema(examples = "2022") int year,
        @Schema(nullable = true) @Nullable OffsetDateTime asOf,
        List<Cell> kinds,
        List<AgencyRow> agencies,
        Cell total) {

    public ActStatisticsView {
        kinds = List.copyOf(kinds);
        agencies = List.copyOf(agencies);
    }

    /**
     * A number with its months. The cases of a month are at {@code href} with {@code &month=1} to {@code 12}.
     *
     * @param measure code of the measure
     * @param label what it is called
     * @param count in the year
     * @param months by month, January first
     * @param href the cases behind it
     */
    @Schema(name = "ActStatisticsCell")
    public record Cell(
            @Schema(examples = "acts.penalty") String measure,
            @Schema(examples = "行政处罚") String label,
            @Schema(examples = "5082") long count,
            @Schema(minItems = 12, maxItems = 12) List<Long> months,

            @Schema(examples = "/v1/acts?measure=acts.penalty&division=350524&year=2022")
            String href) {

        public Cell {
            months = List.copyOf(months);
        }
    }

    /**
     * One agency.
     *
     * @param agency its code
     * @param name its latest name
     * @param kinds the eight kinds
     * @param total over all kinds
     */
    @Schema(name = "ActStatisticsAgency")
    public record AgencyRow(
            @Schema(examples = "113505240039000128") String agency, String name, List<Cell> kinds, Cell total) {

        public AgencyRow {
            kinds = List.copyOf(kinds);
        }
    }
}
