package org.mingjian.gateway.routing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.mingjian.gateway.RouteOrder;
import org.mingjian.gateway.page.ProblemAnswer;
import org.mingjian.gateway.security.CrossSiteGuard;
import org.mingjian.gateway.session.Caller;
import org.mingjian.gateway.session.Callers;
import org.mingjian.gateway.trace.Trace;
import org.mingjian.kernel.problem.ProblemType;

/** Takes every call under {@code /v1/} of an authenticated caller to the service that owns it, and what is public of anybody. */
@ApplicationScoped
public class Forwarding {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final Callers callers;
    private final ServiceProxies proxies;

    Forwarding(Callers callers, ServiceProxies proxies) {
        this.callers = callers;
        this.proxies = proxies;
    }

    void install(@Observes Router router) {
        router.route(RouteTable.ROOT + "*").order(RouteOrder.FORWARD).handler(this::handle);
    }

    /** Nobody may read the body while it is being found out who calls: it would be lost to the service. */
    private void handle(RoutingContext context) {
        context.request().pause();
        if (RouteTable.isPublic(
                context.request().method().name(), context.request().path())) {
            admit(context, Optional.of(Caller.NOBODY));
            return;
        }
        callers.of(context).subscribe().with(caller -> admit(context, caller), failure -> cannotTell(context, failure));
    }

    private void admit(RoutingContext context, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            ProblemAnswer.to(context, ProblemType.LOGIN_REQUIRED)
                    .with("WWW-Authenticate", "Bearer")
                    .sendAndClose();
            return;
        }
        if (caller.get().byCookie() && CrossSiteGuard.refuses(context.request())) {
            ProblemAnswer.to(context, ProblemType.CROSS_SITE_REQUEST).sendAndClose();
            return;
        }
        Optional<Service> service = RouteTable.serviceFor(context.request().path());
        if (service.isEmpty()) {
            ProblemAnswer.to(context, ProblemType.NOT_FOUND, "没有这个接口；请对照接口文档核对地址。")
                    .sendAndClose();
            return;
        }
        expectBody(context.request());
        proxies.forward(context, service.get(), caller.get());
    }

    /** A careful caller asks before it sends a large body; by now everything that could refuse it has been checked. */
    private static void expectBody(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    private static void cannotTell(RoutingContext context, Throwable failure) {
        LOG.errorf(failure, "Caller not known traceId=%s", Trace.of(context).traceId());
        ProblemAnswer.to(context, ProblemType.SERVICE_UNAVAILABLE, "统一登录服务暂时不可用；请稍后重试。")
                .with("Retry-After", ServiceProxies.RETRY_AFTER_SECONDS)
                .sendAndClose();
    }
}
