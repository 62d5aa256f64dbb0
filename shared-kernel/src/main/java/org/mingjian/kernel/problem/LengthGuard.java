package org.mingjian.kernel.problem;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body by the length it announces. Quarkus does so too, just behind this, but without a word. */
@ApplicationScoped
class LengthGuard {

    private static final int JUST_BEFORE_QUARKUS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final long limit;

    LengthGuard(@ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit) {
        this.limit = limit.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void install(@Observes Router router) {
        router.route().order(JUST_BEFORE_QUARKUS).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (isWithin(context.request().getHeader("Content-Length"))) {
            context.next();
            return;
        }
        // Nobody will read the body, so the connection cannot serve another request.
        context.response().putHeader("Connection", "close");
        context.response().endHandler(_ -> context.request().connection().close());
        EarlyProblem.answer(context, ProblemType.PAYLOAD_TOO_LARGE);
    }

    /** The server itself has refused what is no length. */
    private boolean isWithin(@Nullable String length) {
        try {
            return length == null || Long.parseLong(length) <= limit;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
