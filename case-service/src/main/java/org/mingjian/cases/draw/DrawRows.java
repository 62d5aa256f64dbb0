package org.mingjian.cases.draw;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.time.ChinaTime;

/** Draws as they are kept; rows are only ever inserted. */
final class DrawRows {

    private static final String COMMIT = """
            insert into draw (id, agency, division, basis, drawn_on, objects_wanted, officers_per_object, objects,
                objects_sha256, officers, officers_sha256, recused, seed_sha256, sealed_seed, recorded_by, committed_at,
                commitment_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REVEAL =
            "insert into draw_result (draw_id, seed, selection, revealed_at) values (?, ?, ?, ?)";

    private static final String FIND = """
            select d.id, d.agency, d.division, d.basis, d.drawn_on, d.objects_wanted, d.officers_per_object, d.objects,
                d.objects_sha256, d.officers, d.officers_sha256, d.recused, d.seed_sha256, d.committed_at,
                r.seed, r.selection, r.revealed_at, d.sealed_seed, d.commitment_sha256
            from draw d left join draw_result r on r.draw_id = d.id where d.id = ?""";

    private DrawRows() {}

    /**
     * A draw with its seed still sealed.
     *
     * @param sealedSeed in hexadecimal
     */
    record Kept(DrawView view, String sealedSeed) {}

    static void commit(Connection connection, Kept kept, String subject) throws SQLException {
        DrawView draw = kept.view();
        try (PreparedStatement statement = connection.prepareStatement(COMMIT)) {
            int next = 1;
            statement.setObject(next++, draw.id());
            statement.setString(next++, draw.agency());
            statement.setString(next++, draw.division());
            statement.setString(next++, draw.basis());
            statement.setObject(next++, draw.drawnOn());
            statement.setInt(next++, draw.wanted());
            statement.setInt(next++, draw.officersPerObject());
            statement.setString(next++, CanonicalJson.write(draw.objects()));
            statement.setString(next++, draw.objectsSha256());
            statement.setString(next++, CanonicalJson.write(draw.officers()));
            statement.setString(next++, draw.officersSha256());
            statement.setString(next++, CanonicalJson.write(draw.recusals()));
            statement.setString(next++, draw.seedSha256());
            statement.setBytes(next++, HexFormat.of().parseHex(kept.sealedSeed()));
            statement.setString(next++, subject);
            statement.setObject(next++, draw.committedAt());
            statement.setString(next, draw.commitmentSha256());
            statement.executeUpdate();
        }
    }

    /** A unique violation means that it was drawn already. */
    static void reveal(Connection connection, UUID id, byte[] seed, List<Drawn> drawn, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVEAL)) {
            statement.setObject(1, id);
            statement.setString(2, HexFormat.of().formatHex(seed));
            statement.setString(3, CanonicalJson.write(drawn));
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    static Optional<Kept> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(view(row), HexFormat.of().formatHex(row.getBytes(18))))
                        : Optional.empty();
            }
        }
    }

    private static DrawView view(ResultSet row) throws SQLException {
        String selection = row.getString(16);
        OffsetDateTime revealed = row.getObject(17, OffsetDateTime.class);
        return new DrawView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getInt(7),
                read(row.getString(8), new TypeReference<List<DrawObject>>() {}),
                row.getString(9),
                read(row.getString(10), new TypeReference<List<String>>() {}),
                row.getString(11),
                read(row.getString(12), new TypeReference<List<Recusal>>() {}),
                row.getString(13),
                row.getString(19),
                ChinaTime.written(row.getObject(14, OffsetDateTime.class).toInstant()),
                row.getString(15),
                drawn(selection),
                revealed == null ? null : ChinaTime.written(revealed.toInstant()));
    }

    private static @Nullable List<Drawn> drawn(@Nullable String selection) {
        return selection == null ? null : read(selection, new TypeReference<List<Drawn>>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 over canonical JSON, in hexadecimal. */
    static String digest(Object list) {
        return digest(CanonicalJson.write(list).getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
