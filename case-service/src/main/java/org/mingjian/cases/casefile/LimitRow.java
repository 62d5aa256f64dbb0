package org.mingjian.cases.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.Deadline;

/** A limit as its row says it. */
record LimitRow(
        String limitId,
        int startStep,
        String label,
        String bound,
        LocalDate startsOn,
        LocalDate rawDue,
        LocalDate due,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn,
        boolean provisional,
        String reasoning) {

    /** The columns to read one from, in the order of the members. */
    static final String COLUMNS = "limit_id, start_step, label, bound, starts_on, raw_due, due, met_on, stopped_on,"
            + " provisional, reasoning";

    static LimitRow of(RunningLimit running) {
        Deadline deadline = running.deadline();
        return new LimitRow(
                deadline.limit().id(),
                running.startStep(),
                deadline.limit().label(),
                deadline.limit().bound().name(),
                deadline.start(),
                deadline.rawDue(),
                deadline.due(),
                running.metOn(),
                running.stoppedOn(),
                deadline.provisional(),
                deadline.reasoning());
    }

    /** The limit whose {@link #COLUMNS} begin at that index. */
    static LimitRow read(ResultSet row, int first) throws SQLException {
        return new LimitRow(
                row.getString(first),
                row.getInt(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getObject(first + 4, LocalDate.class),
                row.getObject(first + 5, LocalDate.class),
                row.getObject(first + 6, LocalDate.class),
                row.getObject(first + 7, LocalDate.class),
                row.getObject(first + 8, LocalDate.class),
                row.getBoolean(first + 9),
                row.getString(first + 10));
    }
}
