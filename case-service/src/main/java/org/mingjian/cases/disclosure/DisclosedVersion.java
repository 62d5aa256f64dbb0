package org.mingjian.cases.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a decision, as it was composed.
 *
 * @param step number of the step that disclosed it
 * @param partyName masked where the profile masks it
 * @param number document number of the decision; the case's where it has none
 * @param matter with everything personal taken out
 * @param category what kind of decision it is
 * @param conclusion what was decided, from the decision's fields and never from its notes
 * @param dueOn last day for the disclosure; null where no limit runs
 * @param publicUntil last day it is shown; null where there is none
 * @param checker who checked it; not public
 * @param profile version of the profile it was composed by
 * @param redactions what was removed, each as {@code field MARK}
 */
record DisclosedVersion(
        UUID id,
        int step,
        String partyName,
        String number,
        String matter,
        String category,
        String conclusion,
        LocalDate decidedOn,
        @Nullable LocalDate dueOn,
        LocalDate publishedOn,
        @Nullable LocalDate publicUntil,
        @Nullable String channel,
        @Nullable String checker,
        @Nullable String replaces,
        String profile,
        List<String> fields,
        List<String> redactions) {

    private static final int TIME_BYTES = 6;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /**
     * The public address of what that step discloses: always the same, in the order of time like the id of the case, and
     * telling nobody which case it is (RFC 9562, version 8).
     */
    static UUID idOf(UUID caseId, int step) {
        byte[] digest = sha256(caseId + "/" + step);
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        long time = caseId.getMostSignificantBits() >>> (Long.SIZE - TIME_BYTES * Byte.SIZE);
        long high = (time << Short.SIZE) | VERSION_8 | (bytes.getLong() & 0x0FFFL);
        long low = VARIANT | (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
