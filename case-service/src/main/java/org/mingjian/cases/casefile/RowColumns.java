package org.mingjian.cases.casefile;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows on their way into {@code unnest}: one text array per column, so that any number of rows is one parameter each. */
public final class RowColumns {

    private final List<List<@Nullable String>> columns = new ArrayList<>();

    RowColumns(int width) {
        for (int i = 0; i < width; i++) {
            columns.add(new ArrayList<>());
        }
    }

    /** Adds a row; values are what PostgreSQL reads from text. */
    public void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            columns.get(i).add(value == null ? null : value.toString());
        }
    }

    boolean isEmpty() {
        return columns.getFirst().isEmpty();
    }

    /** Binds every column from that index on; returns the next free index. */
    int bind(Connection connection, PreparedStatement statement, int index) throws SQLException {
        int next = index;
        for (List<@Nullable String> column : columns) {
            Array array = connection.createArrayOf("text", column.toArray());
            statement.setArray(next, array);
            next++;
        }
        return next;
    }
}
