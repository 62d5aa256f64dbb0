package org.mingjian.reports.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

/** Keeps dead letters in the transaction of the batch they were in. A message is kept once, however often it is met. */
final class PoisonIntake {

    private static final String INSERT = """
            insert into dead_letter
                (id, topic, partition, record_offset, record_key, payload, reason, detail, status, noticed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 0)
            on conflict on constraint dead_letter_is_kept_once do nothing""";

    /** Enough to recognise and repair any message of ours; a broker refuses larger ones. */
    private static final int LONGEST_PAYLOAD = 1_000_000;

    private static final int LONGEST_DETAIL = 2_000;

    private PoisonIntake() {}

    /** Keeps those that are not kept yet. */
    static void keep(Connection connection, List<PoisonMessage> letters) throws SQLException {
        if (letters.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (PoisonMessage letter : letters) {
                statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
                statement.setString(2, letter.topic());
                statement.setInt(3, letter.partition());
                statement.setLong(4, letter.offset());
                statement.setString(5, storable(letter.key(), LONGEST_DETAIL));
                statement.setString(6, storable(letter.payload(), LONGEST_PAYLOAD));
                statement.setString(7, letter.reason());
                statement.setString(8, storable(letter.detail(), LONGEST_DETAIL));
                statement.setObject(9, OffsetDateTime.ofInstant(letter.noticedAt(), ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** PostgreSQL has no NUL in text; it may be the very reason why the message is here. */
    private static @Nullable String storable(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = text.replace('\u0000', '\uFFFD');
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
