package org.mingjian.kernel.http;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Versions of rows as strong ETags: a change needs {@code If-Match} with the version that was read. */
public final class Versions {

    private Versions() {}

    /** The ETag of a version, quotation marks included. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass only if the caller has seen the current version.
     *
     * @throws ProblemException {@code precondition-required} without the header, {@code stale-version} when it names
     *     another version
     */
    public static void requireMatch(@Nullable String ifMatch, int current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.strip().equals(etag(current))) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
    }

    /** Whether a conditional read may be answered with "not modified". */
    public static boolean unchanged(@Nullable String ifNoneMatch, int current) {
        return ifNoneMatch != null && ifNoneMatch.contains(etag(current));
    }
}
