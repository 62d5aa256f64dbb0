package org.mingjian.reports.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that a spreadsheet opens rightly: UTF-8 with a byte order mark, CRLF, and no cell that it would take for
 * a formula.
 */
final class StatementCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTERS = "=+-@\t\r";
    private static final String NO_DUTY = "无职责";

    private StatementCsv() {}

    static String write(StatementView statement) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        line(
                csv,
                Stream.concat(
                        Stream.of("机关代码", "机关名称"), statement.columns().stream().map(StatementCsv::header)));
        for (StatementView.Row row : statement.rows()) {
            line(csv, cells(row));
        }
        line(csv, cells(statement.sum()));
        return csv.toString();
    }

    private static Stream<String> cells(StatementView.Row row) {
        String agency = row.agency() == null ? "" : row.agency();
        return Stream.concat(Stream.of(agency, row.name()), row.cells().stream().map(cell -> number(cell.value())));
    }

    private static String header(StatementView.Column column) {
        return column.group() == null ? column.header() : column.group() + "－" + column.header();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? NO_DUTY : value.toPlainString();
    }

    private static void line(StringBuilder csv, Stream<String> cells) {
        List<String> quoted = cells.map(StatementCsv::cell).toList();
        csv.append(quoted.stream().collect(Collectors.joining(","))).append("\r\n");
    }

    /** A leading apostrophe makes a spreadsheet take the cell for text; names come from others. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTERS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoting = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoting ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
