package org.mingjian.kernel.outbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;
import org.mingjian.kernel.testing.OwnDatabase;

/** The outbox of a test, with rows as a service writes them; the payload of a row is its event id. */
final class OutboxTable implements AutoCloseable {

    private static final String INSERT = """
            insert into outbox (event_id, topic, aggregate_id, event_type, division, agency, payload)
            values (?, ?, ?, 'step-recorded', '350524', '113505240039000128', ?)""";

    private final OwnDatabase database;
    private final String topic;

    private OutboxTable(OwnDatabase database, String topic) {
        this.database = database;
        this.topic = topic;
    }

    static OutboxTable publishingTo(String topic) throws SQLException, IOException {
        return new OutboxTable(OwnDatabase.with("/db/outbox/V0.2__Create_outbox.sql"), topic);
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    OwnDatabase database() {
        return database;
    }

    /** One committed event of that aggregate. */
    String record(UUID aggregate) throws SQLException {
        return UnitOfWork.run(dataSource(), connection -> insert(connection, aggregate));
    }

    /** So many committed events, one after another, each of another of so many aggregates in turn. */
    List<String> record(int events, int aggregates) throws SQLException {
        List<UUID> keys = new ArrayList<>();
        for (int index = 0; index < aggregates; index++) {
            keys.add(UuidCreator.getTimeOrderedEpoch());
        }
        List<String> recorded = new ArrayList<>();
        for (int index = 0; index < events; index++) {
            recorded.add(record(keys.get(index % aggregates)));
        }
        return recorded;
    }

    /** So many events of as many aggregates in one transaction, written by the server itself. */
    void recordMany(int events, int payloadCharacters) throws SQLException {
        UnitOfWork.run(dataSource(), connection -> {
            RowScope.apply(connection, DataScope.EVERYTHING);
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into outbox (event_id, topic, aggregate_id, event_type, division, agency, payload)
                    select gen_random_uuid(), ?, gen_random_uuid(), 'step-recorded', '350524', '113505240039000128',
                        rpad(number::text, ?, md5(number::text)) from generate_series(1, ?) as number""")) {
                statement.setString(1, topic);
                statement.setInt(2, payloadCharacters);
                statement.setInt(3, events);
                return statement.executeUpdate();
            }
        });
    }

    /** An event in the running transaction of that connection. */
    String insert(Connection connection, UUID aggregate) throws SQLException {
        return insert(connection, topic, aggregate);
    }

    /** As {@link #insert(Connection, UUID)}, to another topic. */
    String insert(Connection connection, String otherTopic, UUID aggregate) throws SQLException {
        UUID event = UuidCreator.getTimeOrderedEpoch();
        RowScope.apply(connection, DataScope.EVERYTHING);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, event);
            statement.setString(2, otherTopic);
            statement.setObject(3, aggregate);
            statement.setString(4, event.toString());
            statement.executeUpdate();
        }
        return event.toString();
    }

    /** The payloads of the feed, in its order. */
    List<String> feed() throws SQLException {
        return UnitOfWork.inScope(dataSource(), DataScope.EVERYTHING, connection -> strings(connection, """
                select o.payload from feed f join outbox o on o.transaction_id = f.transaction_id and o.id = f.outbox_id
                order by f.position"""));
    }

    /** The positions of the feed, in order. */
    List<String> positions() throws SQLException {
        return UnitOfWork.run(
                dataSource(),
                connection -> strings(connection, "select position::text from feed order by feed.position"));
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
