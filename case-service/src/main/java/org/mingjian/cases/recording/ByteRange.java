package org.mingjian.cases.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param from place of the first byte
 * @param to place behind the last byte
 */
record ByteRange(long from, long to) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part a header asks for; empty when it asks for none, for several, or cannot be read, which all mean the whole.
     *
     * @throws ProblemException {@code range-not-satisfiable} when it begins behind the end
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        Matcher single = SINGLE.matcher(header == null ? "" : header.strip());
        if (!single.matches()) {
            return Optional.empty();
        }
        String first = single.group(1);
        String last = single.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(last), length));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? length : Math.min(length, Long.parseLong(last) + 1);
        if (from >= length) {
            throw unsatisfiable(length);
        }
        return from >= to ? Optional.empty() : Optional.of(new ByteRange(from, to));
    }

    private static ByteRange suffix(long bytes, long length) {
        if (bytes == 0) {
            throw unsatisfiable(length);
        }
        return new ByteRange(Math.max(0, length - bytes), length);
    }

    private static ProblemException unsatisfiable(long length) {
        return ProblemException.of(ProblemType.RANGE_NOT_SATISFIABLE).withHeader("Content-Range", "bytes */" + length);
    }

    /** How many bytes. */
    long size() {
        return to - from;
    }

    /** The value of {@code Content-Range}. */
    String within(long length) {
        return "bytes " + from + "-" + (to - 1) + "/" + length;
    }
}
