package org.mingjian.kernel.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The first handler of every service: refuses raw paths that a router and a security policy could read differently
 * (matrix parameters, dot segments, encoded dots, slashes, backslashes and percent signs). Access is decided by
 * annotations on each endpoint; this only takes the ambiguity away.
 */
@ApplicationScoped
public class PathGuard implements Handler<RoutingContext> {

    /** Before the authentication handlers of Quarkus, which have negative orders too. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final List<String> AMBIGUOUS = List.of(";", "\\", "%3b", "%2e", "%2f", "%5c", "%25", "%00", "//");

    private static final Pattern DOT_SEGMENT = Pattern.compile("(^|/)\\.{1,2}(/|$)");

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this);
    }

    /** Whether that raw path could be read in two ways. */
    public static boolean isAmbiguous(String rawPath) {
        String lower = rawPath.toLowerCase(Locale.ROOT);
        return AMBIGUOUS.stream().anyMatch(lower::contains)
                || DOT_SEGMENT.matcher(rawPath).find();
    }

    @Override
    public void handle(RoutingContext context) {
        String raw = context.request().uri();
        int query = raw.indexOf('?');
        String path = query < 0 ? raw : raw.substring(0, query);
        if (!isAmbiguous(path)) {
            context.next();
            return;
        }
        ProblemType type = ProblemType.MALFORMED_PATH;
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
}
