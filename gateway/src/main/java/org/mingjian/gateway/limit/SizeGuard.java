package org.mingjian.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.RouteOrder;
import org.mingjian.gateway.page.ProblemAnswer;
import org.mingjian.kernel.problem.ProblemType;

/** Refuses bodies that announce themselves too large, before they are read. */
@ApplicationScoped
public class SizeGuard {

    private static final long MEGABYTE = 1024L * 1024;

    private final long limit;

    SizeGuard(LimitConfig config) {
        this.limit = config.upload().asLongValue();
    }

    /** Largest body in bytes. */
    public long limit() {
        return limit;
    }

    /** What to tell somebody whose body was too large. */
    public String advice() {
        return "一次提交的内容不能超过" + limit / MEGABYTE + "兆字节；请拆分后分批提交。";
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.SIZE).handler(this::check);
    }

    private void check(RoutingContext context) {
        @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isWithin(length)) {
            context.next();
        } else {
            ProblemAnswer.to(context, ProblemType.PAYLOAD_TOO_LARGE, advice()).sendAndClose();
        }
    }

    private boolean isWithin(String length) {
        return length.chars().allMatch(c -> c >= '0' && c <= '9')
                && length.length() < 19
                && Long.parseLong(length) <= limit;
    }
}
