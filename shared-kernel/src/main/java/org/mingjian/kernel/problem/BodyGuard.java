package org.mingjian.kernel.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that announces itself larger than the server's own limit, before the server does so without a word. A
 * body that does not say how long it is meets the server's limit while it is read.
 */
@ApplicationScoped
public class BodyGuard {

    /** Behind the path guard and whatever a service puts between; before anybody reads the body. */
    private static final int EARLY = Integer.MIN_VALUE + 30;

    private final long limit;

    BodyGuard(@ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(EARLY).handler(this::check);
    }

    private void check(RoutingContext context) {
        @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isWithin(length)) {
            context.next();
        } else {
            EarlyProblem.sendAndClose(context, ProblemType.PAYLOAD_TOO_LARGE);
        }
    }

    private boolean isWithin(String length) {
        return length.chars().allMatch(c -> c >= '0' && c <= '9')
                && length.length() < 19
                && Long.parseLong(length) <= limit;
    }
}
