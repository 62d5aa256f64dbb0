package org.mingjian.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.trace.Trace;

/**
 * Which headers pass. Towards a service only those listed here do, so that nobody can bring an identity, a cookie or a
 * forwarding header of their own; what the service may believe is set afterwards.
 */
final class ForwardedHeaders {

    private static final Set<String> PASS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "baggage",
            "cache-control",
            "content-digest",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "prefer",
            "range",
            "repr-digest",
            "tracestate",
            "upload-offset",
            "user-agent");

    /** About one connection only, or about the insides of a service. */
    private static final List<String> STAY = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "server",
            "set-cookie",
            "te",
            "trailer",
            "upgrade",
            "x-powered-by");

    private ForwardedHeaders() {}

    /** Leaves only what a service may see of the caller's headers. */
    static void reduce(MultiMap headers) {
        List<String> unwanted = headers.names().stream()
                .filter(name -> !PASS.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        unwanted.forEach(headers::remove);
    }

    /** Adds what the gateway knows: who asks, unless that was not asked, from where, and under which trace. */
    static void vouch(MultiMap headers, HttpServerRequest request, String accessToken, Trace trace) {
        if (!accessToken.isEmpty()) {
            headers.set("Authorization", "Bearer " + accessToken);
        }
        @Nullable SocketAddress remote = request.remoteAddress();
        if (remote != null && remote.hostAddress() != null) {
            headers.set("X-Forwarded-For", remote.hostAddress());
        }
        headers.set("X-Forwarded-Proto", "https".equals(request.scheme()) ? "https" : "http");
        @Nullable String host = request.getHeader("Host");
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
        headers.set(Trace.TRACEPARENT, trace.traceparent());
        headers.set(Trace.CORRELATION_ID, trace.correlationId());
    }

    /** Removes from an answer what ends at the gateway, and makes its addresses those of the gateway. */
    static void clean(MultiMap headers, URI origin) {
        @Nullable String nominated = headers.get("Connection");
        if (nominated != null) {
            for (String name : nominated.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        STAY.forEach(headers::remove);
        @Nullable String location = headers.get("Location");
        if (location != null && location.startsWith(origin + "/")) {
            headers.set("Location", location.substring(origin.toString().length()));
        }
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
