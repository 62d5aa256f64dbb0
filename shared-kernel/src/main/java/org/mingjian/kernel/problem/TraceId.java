package org.mingjian.kernel.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an answer and the log line about it have in common: the trace the caller is in, so that one id finds the call in
 * every service it went through.
 */
public final class TraceId {

    private static final String TRACEPARENT = "traceparent";
    private static final String CORRELATION_ID = "X-Correlation-Id";

    /** W3C trace context; ids of zeros are no ids. */
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** A mark that can neither forge a log line nor fill the log. */
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private TraceId() {}

    /**
     * The id of a request: that of its {@code traceparent}, else its {@code X-Correlation-Id} if that is a plain token,
     * else a new one of 32 hexadecimal digits.
     *
     * @param header the value of a header, or null
     */
    public static String of(Function<String, @Nullable String> header) {
        String parent = header.apply(TRACEPARENT);
        if (parent != null) {
            Matcher parts = PARENT.matcher(parent);
            if (parts.matches()) {
                return parts.group(1);
            }
        }
        String mark = header.apply(CORRELATION_ID);
        if (mark != null && MARK.matcher(mark).matches()) {
            return mark;
        }
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
