package org.mingjian.gateway.page;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.RouteOrder;

/** Gives the web UI for its own deep links, so that an address can be kept, sent and reloaded. */
@ApplicationScoped
public class UserInterface {

    private static final String SHELL = "/index.html";

    /** Addresses the gateway answers itself. */
    private static final List<String> SERVER_SIDE =
            List.of("/v1", "/q", "/session", "/login", "/logout", "/problems", "/docs", "/openapi", "/assets");

    /** A file has a suffix, a page has none. */
    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z0-9]+$");

    void install(@Observes Router router) {
        router.get().order(RouteOrder.USER_INTERFACE).handler(UserInterface::handle);
    }

    private static void handle(RoutingContext context) {
        if (isPage(context.request())) {
            context.reroute(SHELL);
        } else {
            context.next();
        }
    }

    static boolean isPage(HttpServerRequest request) {
        @Nullable String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html") && isPage(request.path());
    }

    static boolean isPage(String path) {
        return !FILE.matcher(path).matches()
                && SERVER_SIDE.stream().noneMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
