package org.mingjian.gateway.security;

import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Headers on every answer, the refused ones included. */
@ApplicationScoped
public class SecurityHeaders {

    /** Scripts and styles come from our own files only; nothing inline, nothing from elsewhere, no framing. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String ASSETS = "/assets/";
    private static final String A_YEAR = "public, max-age=31536000, immutable";
    private static final String TWO_YEARS_OF_TLS = "max-age=63072000";

    /** The low priority number makes this observer, and so the handler, come before the kernel's path guard. */
    void install(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SecurityHeaders::promise);
    }

    private static void promise(RoutingContext context) {
        context.addHeadersEndHandler(end -> write(context));
        context.next();
    }

    private static void write(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS_OF_TLS);
        }
        String path = context.request().path();
        if (path != null && path.startsWith(ASSETS) && context.response().getStatusCode() == 200) {
            headers.set("Cache-Control", A_YEAR);
        } else if (isPage(headers)) {
            headers.set("Cache-Control", "no-cache");
        }
    }

    private static boolean isPage(MultiMap headers) {
        String type = headers.get("Content-Type");
        return type != null && type.startsWith("text/html") && !"no-store".equals(headers.get("Cache-Control"));
    }
}
