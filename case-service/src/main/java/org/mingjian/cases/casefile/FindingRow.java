package org.mingjian.cases.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;

import org.mingjian.kernel.timeline.Objection;

/**
 * A finding as its row says it.
 *
 * @param steps numbers of the steps compared, as PostgreSQL writes an array: {@code {1,2}}
 */
record FindingRow(String rule, String article, String severity, String steps, String detail) {

    /** The columns to read one from, in the order of the members. */
    static final String COLUMNS = "rule, article, severity, steps::text, detail";

    static FindingRow of(Objection objection) {
        return new FindingRow(
                objection.rule(),
                objection.article(),
                objection.severity().name(),
                objection.steps().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                objection.detail());
    }

    /** The finding whose {@link #COLUMNS} begin at that index. */
    static FindingRow read(ResultSet row, int first) throws SQLException {
        return new FindingRow(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4));
    }

    /** What makes it the same finding when a case is judged again: the rule, the steps and what is said about them. */
    Object identity() {
        return new Identity(rule, steps, detail);
    }

    private record Identity(String rule, String steps, String detail) {}
}
