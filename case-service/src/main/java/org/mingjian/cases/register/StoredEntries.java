package org.mingjian.cases.register;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mingjian.kernel.json.ContractJson;

/** Reads what is believed now of the registers that cases are judged by. */
public final class StoredEntries {

    /** Registers no rule looks into. */
    private static final Set<RegisterType> NOT_JUDGED_BY =
            EnumSet.of(RegisterType.LICENCE_ITEMS, RegisterType.JOINT_ZONES, RegisterType.EXAMS, RegisterType.TRAINING);

    private static final String STAMP = "select version from register_stamp";

    private static final String CURRENT = """
            select register, agency, key, valid_from, valid_to, published_on, payload
            from register_entry where superseded_at is null and register = any (?)""";

    private static final int FETCHED_AT_ONCE = 1_000;

    private StoredEntries() {}

    /** Whether cases are judged by what that register says. */
    public static boolean isJudgedBy(RegisterType type) {
        return !NOT_JUDGED_BY.contains(type);
    }

    /** A number that is another one after every change; cheap to ask. */
    public static long stamp(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STAMP);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("register_stamp has lost its row");
            }
            return row.getLong(1);
        }
    }

    /** All of them, within the scope set on the connection. */
    public static Entries read(Connection connection) throws SQLException {
        List<Held<?>> versions = new ArrayList<>();
        Object[] registers = Arrays.stream(RegisterType.values())
                .filter(StoredEntries::isJudgedBy)
                .map(RegisterType::wireName)
                .toArray();
        try (PreparedStatement statement = connection.prepareStatement(CURRENT)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setArray(1, connection.createArrayOf("text", registers));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(held(row));
                }
            }
        }
        return new Entries(versions);
    }

    private static Held<?> held(ResultSet row) throws SQLException {
        RegisterType type = RegisterType.ofWireName(row.getString(1)).orElseThrow();
        return new Held<>(
                entry(type, row.getString(7)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    /** An entry as it is kept. */
    public static RegisterEntry entry(RegisterType type, String payload) {
        try {
            return switch (EntryReader.read(type, ContractJson.mapper().readTree(payload))) {
                case EntryReading.Understood(RegisterEntry entry) -> entry;
                case EntryReading.Unreadable(var problems) ->
                    throw new IllegalStateException("a kept entry cannot be read: " + problems);
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
