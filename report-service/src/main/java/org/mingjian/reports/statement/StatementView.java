package org.mingjian.reports.statement;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statutory table of one division and year.
 *
 * @param kind penalty, licence, compulsion or other
 * @param title name of the table
 * @param division code of the division, everything below it included
 * @param agency code of the only agency; null for all
 * @param year calendar year by legal date
 * @param asOf recorded time that was asked for; null for now
 * @param unit what the cells are in
 * @param notes filling notes, and what a reader should know of this table
 * @param columns from left to right
 * @param rows one per agency
 * @param sum over all rows
 */
@Schema(name = "Statement")
public record StatementView(
        @Schema(examples = "penalty") String kind,
        @Schema(examples = "行政处罚实施情况统计表") String title,
        @Schema(examples = "350524") String division,
        @Schema(nullable = true) @Nullable String agency,
        @Schema(examples = "2022") int year,
        @Schema(nullable = true) @Nullable OffsetDateTime asOf,
        @Schema(examples = "宗；金额单位：元") String unit,
        List<String> notes,
        List<Column> columns,
        List<Row> rows,
        Row sum) {

    public StatementView {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Head of a column.
     *
     * @param code stable code within the table
     * @param group header above several columns; null for none
     * @param header what stands above the numbers
     */
    @Schema(name = "StatementColumn")
    public record Column(
            @Schema(examples = "confiscation") String code,
            @Schema(nullable = true) @Nullable String group,
            @Schema(examples = "没收违法所得、没收非法财物") String header) {}

    /**
     * One agency, or the sum.
     *
     * @param agency code of the agency; null in the sum row
     * @param name name of the agency, or 合计
     * @param cells one per column
     */
    @Schema(name = "StatementRow")
    public record Row(@Schema(nullable = true) @Nullable String agency, String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number.
     *
     * @param column code of the column
     * @param value the number; null where the agency has no such duty, which is not the same as zero
     * @param measure code of the measure behind it
     * @param shows COUNT or AMOUNT
     * @param href the cases behind it; for an amount their amounts add up to it
     */
    @Schema(name = "StatementCell")
    public record Cell(
            @Schema(examples = "confiscation") String column,

            @Schema(examples = "12", nullable = true) @Nullable
            BigDecimal value,

            @Schema(examples = "penalty.confiscation") String measure,
            @Schema(examples = "COUNT") String shows,
            String href) {}
}
