package org.mingjian.kernel.problem;

import java.util.List;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem that is answered before anything else looks at the call, and before its body is read. */
final class EarlyProblem {

    /** How long a caller that is still sending may take to notice that it was refused. */
    private static final long LINGER_MILLIS = 1_000;

    private EarlyProblem() {}

    static void send(RoutingContext context, ProblemType type) {
        JsonObject body = new JsonObject()
                .put("type", type.href())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", type.advice())
                .put("code", type.code())
                .put("errors", List.of())
                .put("traceId", TraceId.of(context.request()::getHeader));
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body.encode());
    }

    /** Sends it to a caller that may still be sending: lets it read the answer, then ends the connection. */
    static void sendAndClose(RoutingContext context, ProblemType type) {
        context.response().putHeader("Connection", "close");
        send(context, type);
        context.vertx()
                .setTimer(LINGER_MILLIS, fired -> context.request().connection().close());
    }
}
