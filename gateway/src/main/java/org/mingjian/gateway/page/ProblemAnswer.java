package org.mingjian.gateway.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.trace.Trace;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.problem.Problem;
import org.mingjian.kernel.problem.ProblemType;

/** An answer of the gateway's own that says what is wrong. */
public final class ProblemAnswer {

    /** How long a caller that is still sending may take to notice that it was refused. */
    private static final long LINGER_MILLIS = 1_000;

    private final RoutingContext context;
    private final Problem problem;
    private final Map<String, String> headers = new TreeMap<>();

    private ProblemAnswer(RoutingContext context, Problem problem) {
        this.context = context;
        this.problem = problem;
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
    }

    /** An answer with the usual advice. */
    public static ProblemAnswer to(RoutingContext context, ProblemType type) {
        return to(context, type, type.advice());
    }

    /** An answer that says what is particular this time. */
    public static ProblemAnswer to(RoutingContext context, ProblemType type, String detail) {
        Problem problem = new Problem(
                type.href(),
                type.title(),
                type.status(),
                detail,
                type.code(),
                context.request().path(),
                List.of(),
                Trace.of(context).traceId(),
                null,
                null);
        return new ProblemAnswer(context, problem);
    }

    /** Adds a header. */
    public ProblemAnswer with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** HTTP status of the answer. */
    public int status() {
        return problem.status();
    }

    /** Headers of the answer. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Body of the answer. */
    public Buffer body() {
        try {
            return Buffer.buffer(ContractJson.mapper().writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }

    /** Sends it. */
    public void send() {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status());
        headers.forEach(response::putHeader);
        response.end(body());
    }

    /** Sends it to a caller that may still be sending: lets it read the answer, then ends the connection. */
    public void sendAndClose() {
        if (hasBody(context.request())) {
            headers.put("Connection", "close");
            send();
            closeSoon(context);
        } else {
            send();
        }
    }

    /** Ends the connection of a caller whose body nobody wants any more. */
    public static void closeSoon(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.vertx()
                    .setTimer(
                            LINGER_MILLIS,
                            fired -> context.request().connection().close());
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }
}
