package org.mingjian.gateway.security;

import java.net.URI;
import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change asked for with a session cookie comes from a page of ours. A page elsewhere can make a browser send
 * the cookie, but can neither set our header without being asked for permission, nor forge where it comes from.
 */
public final class CrossSiteGuard {

    /** Header that pages of ours set. */
    public static final String HEADER = "X-Requested-With";
    /** Its value. */
    public static final String VALUE = "mingjian";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private CrossSiteGuard() {}

    /** Whether the request must be refused if it is authenticated by a cookie. */
    public static boolean refuses(HttpServerRequest request) {
        return !isSafe(request) && !(VALUE.equals(request.getHeader(HEADER)) && isSameOrigin(request));
    }

    /** Whether the request asks for nothing to change. */
    public static boolean isSafe(HttpServerRequest request) {
        return SAFE.contains(request.method());
    }

    /** Whether the browser says that a page elsewhere led here. */
    public static boolean isCrossSite(HttpServerRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isSameOrigin(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
