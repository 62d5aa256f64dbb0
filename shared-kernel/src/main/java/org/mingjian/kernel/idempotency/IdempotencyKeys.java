package org.mingjian.kernel.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** The table of answers already given, per caller and key. All calls run on the connection of the effect. */
public final class IdempotencyKeys {

    private static final int LONGEST = 200;

    private static final String FIND =
            "select digest, status, location, etag, body from idempotency_key where subject = ? and key = ?";

    private static final String KEEP =
            "insert into idempotency_key (subject, key, digest, status, location, etag, body)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private IdempotencyKeys() {}

    /**
     * The key a caller must send with every POST.
     *
     * @throws ProblemException {@code idempotency-key-required} when it is missing or longer than 200 characters
     */
    public static String require(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
        return header.strip();
    }

    /** SHA-256 of a request, in lower-case hex; what two requests with one key are told apart by. */
    public static String digest(String request) {
        try {
            byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The answer this caller got for this key, or empty the first time.
     *
     * @throws ProblemException {@code idempotency-key-reused} when the key came with another request
     */
    public static Optional<StoredAnswer> find(Connection connection, String subject, String key, String digest)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, subject);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                StoredAnswer answer = new StoredAnswer(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
                if (!answer.digest().equals(digest)) {
                    throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
                }
                return Optional.of(answer);
            }
        }
    }

    /** Keeps an answer; a unique violation means that the same request is being served right now. */
    public static void keep(Connection connection, String subject, String key, StoredAnswer answer)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, subject);
            statement.setString(2, key);
            statement.setString(3, answer.digest());
            statement.setInt(4, answer.status());
            statement.setString(5, answer.location());
            statement.setString(6, answer.etag());
            statement.setString(7, answer.body());
            statement.executeUpdate();
        }
    }
}
