package org.mingjian.kernel.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The first handler of every service: refuses addresses that are no URI, and raw paths that a router and a security
 * policy could read differently (matrix parameters, dot segments, encoded dots, slashes, backslashes and percent signs). Access is decided by
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
        if (isUri(raw) && !isAmbiguous(path)) {
            context.next();
            return;
        }
        EarlyProblem.send(context, ProblemType.MALFORMED_PATH);
    }

    /** The server leaves this to us, because its own refusal says nothing to the caller. */
    private static boolean isUri(String raw) {
        try {
            return !new URI(raw).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
