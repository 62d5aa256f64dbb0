package org.mingjian.cases.casefile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a case came in.
 *
 * @param kind taken here step by step, or reported by an agency
 * @param recordedBy subject of whoever sent it
 * @param importId the import it came with, if it came with one
 * @param importRecord number of the record in the import, from 1
 */
public record CaseSource(
        Kind kind,
        String recordedBy,
        @Nullable UUID importId,
        @Nullable Integer importRecord) {

    /** The two ways in. */
    public enum Kind {
        /** Steps are taken here and refused where the law forbids them. */
        LIVE,
        /** Steps have already happened; what the law holds against them are findings. */
        REPORTED
    }

    /** A case somebody runs here. */
    public static CaseSource live(String subject) {
        return new CaseSource(Kind.LIVE, subject, null, null);
    }

    /** A case reported alone. */
    public static CaseSource reported(String subject) {
        return new CaseSource(Kind.REPORTED, subject, null, null);
    }
}
