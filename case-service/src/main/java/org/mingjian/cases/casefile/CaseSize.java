package org.mingjian.cases.casefile;

import java.util.List;

import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;

/**
 * How large a case may grow. A change of a case is one event, and an event larger than the broker takes would hold back
 * every event behind it. A reported case brings all its steps in one event, beside the state they come to, which is never
 * longer than they are: twice these bytes at the most, and {@code deploy/kafka/topics.yaml} has room for four times.
 */
public final class CaseSize {

    /** Steps of one case; real ones have about ten. */
    public static final int MOST_STEPS = 10_000;

    /** Bytes of the canonical entries of one case in UTF-8, together. */
    public static final int MOST_BYTES = 2 << 20;

    private CaseSize() {}

    /** Whether a case of these entries is too large to be kept. */
    public static boolean isExceededBy(List<String> entries) {
        if (entries.size() > MOST_STEPS) {
            return true;
        }
        long bytes = 0;
        for (String entry : entries) {
            bytes += bytes(entry);
        }
        return bytes > MOST_BYTES;
    }

    /** What is answered to such a case. */
    public static FieldError error() {
        return FieldError.of(ProblemType.CASE_TOO_LARGE, "/steps", ProblemType.CASE_TOO_LARGE.advice());
    }

    /** Length in UTF-8, counted without making the bytes. Both halves of a pair count two, together four. */
    private static long bytes(String entry) {
        long bytes = 0;
        for (int at = 0; at < entry.length(); at++) {
            char c = entry.charAt(at);
            if (c < 0x80) {
                bytes++;
            } else {
                bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
        }
        return bytes;
    }
}
