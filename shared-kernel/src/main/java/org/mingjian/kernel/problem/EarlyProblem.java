package org.mingjian.kernel.problem;

import java.util.List;
import java.util.UUID;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem before a request reaches the REST layer, which would write the document otherwise. */
final class EarlyProblem {

    private EarlyProblem() {}

    static void answer(RoutingContext context, ProblemType type) {
        JsonObject body = new JsonObject()
                .put("type", type.href())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", type.advice())
                .put("code", type.code())
                .put("errors", List.of())
                .put("traceId", UUID.randomUUID().toString());
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body.encode());
    }
}
