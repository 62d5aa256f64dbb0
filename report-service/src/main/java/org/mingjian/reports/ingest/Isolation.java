package org.mingjian.reports.ingest;

import java.sql.SQLException;
import java.util.List;

/**
 * Finds the message that cannot be taken. A batch fails as a whole, so it is halved until the culprit stands alone; the
 * rest goes through in its order. Anything the suspicion does not cover is our own trouble and is thrown, to be tried
 * again.
 */
public final class Isolation {

    /** SQLSTATE class of values that cannot be stored, such as NUL in a text or a number that is too large. */
    private static final String DATA_EXCEPTION = "22";

    private static final String CHECK_VIOLATION = "23514";
    private static final String NOT_NULL_VIOLATION = "23502";

    private Isolation() {}

    /** What is held against a message. */
    public enum Suspicion {
        /** Data the database refuses: that will be so each time. */
        REFUSED_DATA,
        /** Whatever nobody foresaw, too; for a batch that has failed so before. */
        ANYTHING_UNFORESEEN;

        private boolean covers(Exception e) {
            return e instanceof SQLException refused ? isRefusedData(refused) : this == ANYTHING_UNFORESEEN;
        }
    }

    /** Writes some messages in a transaction of their own. */
    @FunctionalInterface
    public interface Writing {

        /** Writes them, or throws and leaves nothing behind. */
        BatchResult write(List<Delivery> messages) throws SQLException;
    }

    /** Puts one message aside, in a transaction of its own. */
    @FunctionalInterface
    public interface PuttingAside {

        /** Keeps it as a dead letter. */
        void putAside(Delivery message, Exception why) throws SQLException;
    }

    /** Writes the batch; messages that are to blame are put aside. */
    public static BatchResult write(
            List<Delivery> batch, Suspicion suspicion, Writing writing, PuttingAside puttingAside) throws SQLException {
        try {
            return writing.write(batch);
        } catch (SQLException | RuntimeException e) {
            if (!suspicion.covers(e)) {
                throw e;
            }
            if (batch.size() == 1) {
                puttingAside.putAside(batch.getFirst(), e);
                return new BatchResult(0, 0, 0, 1, 0);
            }
            int half = batch.size() / 2;
            BatchResult first = write(batch.subList(0, half), suspicion, writing, puttingAside);
            return first.plus(write(batch.subList(half, batch.size()), suspicion, writing, puttingAside));
        }
    }

    static boolean isRefusedData(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith(DATA_EXCEPTION)
                        || state.equals(CHECK_VIOLATION)
                        || state.equals(NOT_NULL_VIOLATION));
    }
}
