package org.mingjian.gateway.routing;

import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.HttpMethod;

/** The resources the gateway forwards, and where to. What is not listed does not leave the gateway. */
public final class RouteTable {

    /** Everything forwarded begins with this. */
    public static final String ROOT = "/v1/";

    /** First path segment after {@link #ROOT} and the service that owns it. */
    public static final Map<String, Service> ROUTES = Map.ofEntries(
            Map.entry("agencies", Service.CASES),
            Map.entry("officers", Service.CASES),
            Map.entry("cases", Service.CASES),
            Map.entry("case-reports", Service.CASES),
            Map.entry("imports", Service.CASES),
            Map.entry("rejudgings", Service.CASES),
            Map.entry("changes", Service.CASES),
            Map.entry("deadlines", Service.CASES),
            Map.entry("recordings", Service.CASES),
            Map.entry("recording-coverage", Service.CASES),
            Map.entry("disclosures", Service.CASES),
            Map.entry("credit-disclosures", Service.CASES),
            Map.entry("public", Service.CASES),
            Map.entry("registers", Service.CASES),
            Map.entry("inspection-frequency", Service.CASES),
            Map.entry("recording-retention-runs", Service.CASES),
            Map.entry("draws", Service.CASES),
            Map.entry("statistics", Service.REPORTS),
            Map.entry("statements", Service.REPORTS),
            Map.entry("indicators", Service.REPORTS),
            Map.entry("acts", Service.REPORTS),
            Map.entry("rebuilds", Service.REPORTS),
            Map.entry("invariant", Service.REPORTS),
            Map.entry("dead-letters", Service.REPORTS));

    /** What everybody may read; nobody's identity goes there, so that the answer is the same for all. */
    private static final String PUBLIC = ROOT + "public/";

    private RouteTable() {}

    /** Whether a call needs no login. */
    static boolean isPublic(HttpMethod method, String path) {
        return path.startsWith(PUBLIC) && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD));
    }

    /** The service that owns a raw path, by its whole first segment. */
    public static Optional<Service> serviceFor(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', ROOT.length());
        String segment = end < 0 ? path.substring(ROOT.length()) : path.substring(ROOT.length(), end);
        return Optional.ofNullable(ROUTES.get(segment));
    }
}
