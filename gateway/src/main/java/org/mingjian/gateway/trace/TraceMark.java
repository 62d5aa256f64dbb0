package org.mingjian.gateway.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.mingjian.gateway.RouteOrder;

/** Gives every call its trace and tells the caller its mark. */
@ApplicationScoped
public class TraceMark {

    void install(@Observes Router router) {
        router.route().order(RouteOrder.TRACE).handler(TraceMark::mark);
    }

    private static void mark(RoutingContext context) {
        context.response().putHeader(Trace.CORRELATION_ID, Trace.of(context).correlationId());
        context.next();
    }
}
