package org.mingjian.cases.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.crypto.AEADBadTagException;
import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Keeps an upload in pieces of one size, packed and encrypted, so that neither end holds it in memory and nobody reads the
 * identity numbers in it. Each piece is bound to its import and its place in it.
 */
final class UploadStore {

    private static final Logger LOG = Logger.getLogger(UploadStore.class);

    /** Bytes of the upload in each piece but the last. */
    static final int PIECE = 1 << 20;

    private static final String PUT = "insert into import_chunk (import_id, number, body) values (?, ?, ?)";
    private static final String GET = "select body from import_chunk where import_id = ? and number = ?";
    private static final String DELETE = "delete from import_chunk where import_id = ?";

    private final DataSource dataSource;
    private final PersonalData personalData;
    private final DataScope scope;
    private final UUID importId;

    UploadStore(DataSource dataSource, PersonalData personalData, DataScope scope, UUID importId) {
        this.dataSource = dataSource;
        this.personalData = personalData;
        this.scope = scope;
        this.importId = importId;
    }

    /** Keeps one piece. */
    void put(int number, byte[] bytes, int length) throws SQLException {
        byte[] sealed = personalData.seal(pack(bytes, length), place(number));
        UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PUT)) {
                statement.setObject(1, importId);
                statement.setInt(2, number);
                statement.setBytes(3, sealed);
                return statement.executeUpdate();
            }
        });
    }

    /** Gives the room back once nothing will be read again. */
    static void delete(Connection connection, UUID importId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, importId);
            statement.executeUpdate();
        }
    }

    /**
     * Reads the upload from its beginning; holds one piece in memory at a time. Reading ends with a
     * {@link ProblemException} {@code upload-damaged} at a piece that is gone, was changed, or does not belong there.
     *
     * @param byteCount how long it was when it came
     */
    InputStream open(long byteCount) {
        return new Pieces(byteCount);
    }

    private byte[] place(int number) {
        return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(importId.getMostSignificantBits())
                .putLong(importId.getLeastSignificantBits())
                .putInt(number)
                .array();
    }

    private byte[] get(int number) throws SQLException {
        byte[] sealed = sealed(number);
        try {
            return sealed.length == 0 ? sealed : unpack(personalData.open(sealed, place(number)));
        } catch (AEADBadTagException e) {
            LOG.errorf(e, "Piece %d of import %s cannot be opened", number, importId);
            throw ProblemException.of(ProblemType.UPLOAD_DAMAGED);
        }
    }

    private byte[] sealed(int number) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(GET)) {
                statement.setObject(1, importId);
                statement.setInt(2, number);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getBytes(1) : new byte[0];
                }
            }
        });
    }

    private static byte[] pack(byte[] bytes, int length) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces one behind the other. */
    private final class Pieces extends InputStream {

        private final long byteCount;
        private int next;
        private long loaded;
        private byte[] piece = new byte[0];
        private int at;

        Pieces(long byteCount) {
            this.byteCount = byteCount;
        }

        private boolean load() {
            try {
                piece = get(next);
                next++;
                at = 0;
                loaded += piece.length;
                if (piece.length == 0 && loaded != byteCount) {
                    throw ProblemException.of(ProblemType.UPLOAD_DAMAGED);
                }
                return piece.length > 0;
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException("a piece of the upload cannot be read", e));
            }
        }

        @Override
        public int read() {
            if (at >= piece.length && !load()) {
                return -1;
            }
            return piece[at++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (at >= piece.length && !load()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count;
        }
    }
}
