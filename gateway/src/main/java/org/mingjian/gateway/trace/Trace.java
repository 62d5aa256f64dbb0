package org.mingjian.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * What tells one call apart in the logs of all services.
 *
 * @param traceId 32 hexadecimal digits, as in W3C trace context
 * @param spanId 16 hexadecimal digits for this hop
 * @param flags two hexadecimal digits the caller set
 * @param correlationId the caller's own mark, or the trace id
 */
public record Trace(String traceId, String spanId, String flags, String correlationId) {

    /** Header of W3C trace context. */
    public static final String TRACEPARENT = "traceparent";
    /** Header for a mark of the caller's own. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final HexFormat HEX = HexFormat.of();

    /** The trace of a request, continued where the caller sent a well-formed one. */
    public static Trace of(RoutingContext context) {
        Trace known = context.get(Trace.class.getName());
        if (known != null) {
            return known;
        }
        Trace made = from(context.request());
        context.put(Trace.class.getName(), made);
        return made;
    }

    /** The value of {@link #TRACEPARENT} for the next hop. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static Trace from(HttpServerRequest request) {
        String traceId = random(16);
        String flags = "01";
        @Nullable String sent = request.getHeader(TRACEPARENT);
        if (sent != null) {
            var parts = PARENT.matcher(sent);
            if (parts.matches()) {
                traceId = parts.group(1);
                flags = parts.group(2);
            }
        }
        @Nullable String mark = request.getHeader(CORRELATION_ID);
        return new Trace(
                traceId, random(8), flags, mark != null && MARK.matcher(mark).matches() ? mark : traceId);
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(id);
        return HEX.formatHex(id);
    }
}
