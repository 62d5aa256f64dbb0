package org.mingjian.reports.statement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statutory table as it is published: which columns, under which headers, showing which measure. Data, because columns
 * change with the law.
 *
 * @param kind what the table is about; the same table has different numbers in different provinces
 * @param title its name
 * @param effectiveFrom since when the table has these columns
 * @param unit what the cells are in
 * @param notes the filling notes that matter to a reader
 * @param columns from left to right
 */
record StatementForm(
        String kind, String title, LocalDate effectiveFrom, String unit, List<String> notes, List<Column> columns) {

    StatementForm {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }

    /** What a cell shows of its measure. */
    enum Shows {
        COUNT,
        AMOUNT
    }

    /**
     * One column.
     *
     * @param code stable code within the table
     * @param group header above several columns; null for none
     * @param header what stands above the numbers
     * @param measure code of the measure
     * @param shows its count or its amount
     */
    record Column(String code, @Nullable String group, String header, String measure, Shows shows) {}
}
