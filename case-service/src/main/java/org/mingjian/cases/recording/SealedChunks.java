package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.AEADBadTagException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Keeps the parts of a recording encrypted, in pieces of one size, so that neither a whole part is held in memory nor a
 * byte in the middle needs all before it. Each piece is bound to its recording and its place in it.
 */
@ApplicationScoped
class SealedChunks {

    private static final Logger LOG = Logger.getLogger(SealedChunks.class);

    /** Bytes of a part in each piece but the last. */
    private static final int PIECE = 1 << 20;

    /** What sealing adds to a piece: nonce and tag. */
    private static final int SEAL = 28;

    private final RecordingStore store;
    private final PersonalData personalData;

    SealedChunks(RecordingStore store, PersonalData personalData) {
        this.store = store;
        this.personalData = personalData;
    }

    /**
     * Keeps what comes, all of it or nothing.
     *
     * @param most how many bytes there is room for
     * @throws ProblemException {@code payload-too-large}; {@code validation-failed} when it breaks off or is empty
     */
    Chunk keep(UUID recording, long beginsAt, InputStream body, int most) throws IOException {
        AtomicInteger length = new AtomicInteger();
        String address = store.put(out -> length.set(seal(recording, beginsAt, body, most, out)));
        return new Chunk(beginsAt, length.get(), address);
    }

    private int seal(UUID recording, long beginsAt, InputStream body, int most, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        int length = 0;
        int got;
        while ((got = read(body, piece)) > 0) {
            if (got > most - length) {
                throw ProblemException.of(
                        ProblemType.PAYLOAD_TOO_LARGE, "这一段的内容超过了还能接收的" + most + "字节，没有保存；请核对文件长度和分段大小。");
            }
            byte[] plain = got == PIECE ? piece : java.util.Arrays.copyOf(piece, got);
            out.write(personalData.seal(plain, place(recording, beginsAt, length / PIECE)));
            length += got;
        }
        if (length == 0) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, "这一段没有内容；请从已经收到的位置接着上传。");
        }
        return length;
    }

    private static int read(InputStream body, byte[] piece) {
        try {
            return body.readNBytes(piece, 0, piece.length);
        } catch (IOException e) {
            throw cutOff(e);
        }
    }

    /** The answer to somebody who most likely hears it no more. */
    static ProblemException cutOff(IOException e) {
        LOG.infof("Chunk cut off: %s", e.getMessage());
        return ProblemException.of(ProblemType.VALIDATION_FAILED, "上传中断，这一段没有保存；请查询已经收到的位置后续传。");
    }

    /**
     * Writes a part of a recording.
     *
     * @param chunks all of its chunks in their order
     * @param from place of the first byte
     * @param to place behind the last byte
     * @throws DamagedRecordingException when something of it is gone or was changed
     */
    void copy(UUID recording, List<Chunk> chunks, long from, long to, OutputStream out) throws IOException {
        for (Chunk chunk : chunks) {
            if (chunk.endsAt() > from && chunk.beginsAt() < to) {
                int first = (int) (Math.max(from, chunk.beginsAt()) - chunk.beginsAt());
                int last = (int) (Math.min(to, chunk.endsAt()) - chunk.beginsAt());
                copy(recording, chunk, first, last, out);
            }
        }
    }

    private void copy(UUID recording, Chunk chunk, int first, int last, OutputStream out) throws IOException {
        int number = first / PIECE;
        try (InputStream in = store.open(chunk.address(), (long) number * (PIECE + SEAL))) {
            for (int at = number * PIECE; at < last; at += PIECE) {
                byte[] sealed = in.readNBytes(Math.min(PIECE, chunk.length() - at) + SEAL);
                byte[] plain = personalData.open(sealed, place(recording, chunk.beginsAt(), at / PIECE));
                int begin = Math.max(first - at, 0);
                out.write(plain, begin, Math.min(last - at, plain.length) - begin);
            }
        } catch (NoSuchFileException | AEADBadTagException e) {
            throw new DamagedRecordingException("recording " + recording + " at " + chunk.beginsAt(), e);
        }
    }

    /** Gives the room of chunks back that nobody refers to or that may be destroyed. */
    void drop(List<Chunk> chunks) throws IOException {
        for (Chunk chunk : chunks) {
            store.drop(chunk.address());
        }
    }

    private static byte[] place(UUID recording, long beginsAt, int number) {
        return ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES)
                .putLong(recording.getMostSignificantBits())
                .putLong(recording.getLeastSignificantBits())
                .putLong(beginsAt)
                .putInt(number)
                .array();
    }
}
