package org.mingjian.kernel.db;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** Tells the failures of the database that pass by themselves from those that come again with the same input. */
public final class Contention {

    private static final String DEADLOCK = "40P01";

    private Contention() {}

    /** Two transactions waited for each other and this one was sent away; it can simply be run again. */
    public static boolean isDeadlock(SQLException e) {
        return DEADLOCK.equals(e.getSQLState());
    }

    /** The database is away, is going away, or has no room or connection left. */
    public static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
