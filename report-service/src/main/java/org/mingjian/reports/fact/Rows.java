package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Binds many rows as one parameter per column, for {@code unnest}: a batch is one statement whatever its size. Dates,
 * instants and amounts travel as text and are cast in the statement.
 *
 * @param <R> a row
 */
final class Rows<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int index;

    Rows(Connection connection, PreparedStatement statement, int firstIndex, Collection<R> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.index = firstIndex;
    }

    Rows<R> texts(Function<R, @Nullable String> column) throws SQLException {
        return bind("text", rows.stream().map(column).toArray(String[]::new));
    }

    Rows<R> ids(Function<R, UUID> column) throws SQLException {
        return bind("uuid", rows.stream().map(column).toArray(UUID[]::new));
    }

    Rows<R> integers(Function<R, Integer> column) throws SQLException {
        return bind("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    Rows<R> longs(Function<R, Long> column) throws SQLException {
        return bind("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    Rows<R> dates(Function<R, LocalDate> column) throws SQLException {
        return texts(row -> column.apply(row).toString());
    }

    Rows<R> amounts(Function<R, BigDecimal> column) throws SQLException {
        return texts(row -> column.apply(row).toPlainString());
    }

    Rows<R> instants(Function<R, @Nullable Instant> column) throws SQLException {
        return texts(row -> {
            Instant at = column.apply(row);
            return at == null ? null : at.toString();
        });
    }

    private Rows<R> bind(String type, @Nullable Object[] values) throws SQLException {
        Array array = connection.createArrayOf(type, values);
        statement.setArray(index++, array);
        return this;
    }
}
