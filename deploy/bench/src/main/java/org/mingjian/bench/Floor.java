package org.mingjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

/** A plain client that inserts the rows of a case under fresh keys and waits for each commit to be durable. */
final class Floor implements Clients.Client {

    /** How the statements of one case travel. */
    enum Trips {
        /** Each statement waits for the answer to the one before it; the commit is one more. */
        ONE_PER_STATEMENT,
        /** All statements of a case in one message, which is one implicit transaction. */
        ONE_PER_CASE
    }

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Connection connection;
    private final List<CaseRows> samples;
    private final Trips trips;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private int next;

    Floor(Connection connection, List<CaseRows> samples, Trips trips, int first) throws SQLException {
        this.connection = connection;
        this.samples = samples;
        this.trips = trips;
        this.next = first;
        connection.setAutoCommit(trips == Trips.ONE_PER_CASE);
    }

    @Override
    public void once() throws SQLException {
        CaseRows sample = samples.get(next++ % samples.size());
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        if (trips == Trips.ONE_PER_CASE) {
            together(sample, id);
        } else {
            oneByOne(sample, id);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void oneByOne(CaseRows sample, String id) throws SQLException {
        for (Map.Entry<Table, List<List<@Nullable String>>> table :
                sample.rows().entrySet()) {
            PreparedStatement statement = prepare(table.getKey().insert());
            for (List<@Nullable String> row : table.getValue()) {
                bind(statement, 1, table.getKey(), row, id);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    private void together(CaseRows sample, String id) throws SQLException {
        PreparedStatement statement = prepare(sample.inserts());
        int parameter = 1;
        for (Map.Entry<Table, List<List<@Nullable String>>> table :
                sample.rows().entrySet()) {
            for (List<@Nullable String> row : table.getValue()) {
                parameter = bind(statement, parameter, table.getKey(), row, id);
            }
        }
        statement.execute();
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static int bind(PreparedStatement to, int from, Table table, List<@Nullable String> row, String id)
            throws SQLException {
        int parameter = from;
        for (int i = 0; i < row.size(); i++) {
            String column = table.columns().get(i);
            @Nullable String value = row.get(i);
            if (column.equals(table.key())) {
                value = id;
            } else if (column.equals("event_id")) {
                value = UuidCreator.getTimeOrderedEpoch().toString();
            } else if (column.equals("case_number")) {
                value = "基准-" + NUMBERS.incrementAndGet();
            }
            to.setString(parameter, value);
            parameter++;
        }
        return parameter;
    }
}
