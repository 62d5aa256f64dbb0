package org.mingjian.gateway.routing;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.limit.CountedBody;
import org.mingjian.gateway.limit.SizeGuard;
import org.mingjian.gateway.page.ProblemAnswer;
import org.mingjian.gateway.security.CrossSiteGuard;
import org.mingjian.gateway.session.Caller;
import org.mingjian.gateway.trace.Trace;
import org.mingjian.kernel.problem.ProblemType;

/** One client with its own pool per service, so that a slow service cannot take the connections of another. */
@ApplicationScoped
class ServiceProxies {

    /** A service restarts in about this time. */
    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger LOG = Logger.getLogger(ServiceProxies.class);
    private static final int WAITING_PER_CONNECTION = 8;
    private static final int HEADER_BYTES = 32 * 1024;

    private final RoutingConfig config;
    private final SizeGuard size;
    private final Map<Service, HttpClient> clients = new EnumMap<>(Service.class);

    ServiceProxies(Vertx vertx, RoutingConfig config, SizeGuard size) {
        this.config = config;
        this.size = size;
        for (Service service : Service.values()) {
            clients.put(service, vertx.createHttpClient(options(config), pool(config)));
        }
    }

    /** Sends the call on and its answer back, both as streams; without a caller, in nobody's name. */
    void forward(RoutingContext context, Service service, @Nullable Caller caller) {
        HttpClient client = Objects.requireNonNull(clients.get(service));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxied -> proxied.client().request(target(service)))
                .addInterceptor(new Passage(context, service, caller))
                .handle(context.request());
    }

    private RequestOptions target(Service service) {
        URI origin = config.origin(service);
        boolean tls = "https".equals(origin.getScheme());
        int port = origin.getPort() >= 0 ? origin.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(origin.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(config.connectTimeout().toMillis());
    }

    private static HttpClientOptions options(RoutingConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeout((int) config.idleTimeout().toSeconds())
                .setMaxHeaderSize(HEADER_BYTES)
                .setDecompressionSupported(false);
    }

    private static PoolOptions pool(RoutingConfig config) {
        return new PoolOptions()
                .setHttp1MaxSize(config.connections())
                .setMaxWaitQueueSize(config.connections() * WAITING_PER_CONNECTION);
    }

    /** One call on its way there and back. */
    private final class Passage implements ProxyInterceptor {

        private final RoutingContext context;
        private final Service service;
        private final @Nullable Caller caller;
        private @Nullable CountedBody body;

        Passage(RoutingContext context, Service service, @Nullable Caller caller) {
            this.context = context;
            this.service = service;
            this.caller = caller;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
            ProxyRequest request = proxied.request();
            ForwardedHeaders.reduce(request.headers());
            ForwardedHeaders.vouch(request.headers(), context.request(), Trace.of(context));
            if (caller != null) {
                ForwardedHeaders.identify(request.headers(), caller);
            }
            Body sent = request.getBody();
            CountedBody counted = new CountedBody(sent.stream(), size.limit());
            body = counted;
            request.setBody(Body.body(counted, sent.length()));
            return proxied.sendRequest().recover(failure -> Future.succeededFuture(failed(request, failure)));
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext proxied) {
            ForwardedHeaders.clean(proxied.response().headers(), config.origin(service));
            return proxied.sendResponse();
        }

        private ProxyResponse failed(ProxyRequest request, Throwable failure) {
            ProblemAnswer answer = body != null && body.exceeded()
                    ? ProblemAnswer.to(context, ProblemType.PAYLOAD_TOO_LARGE, size.advice())
                    : unavailable(failure);
            ProxyResponse response = request.release().response().setStatusCode(answer.status());
            answer.headers().forEach(response::putHeader);
            ProblemAnswer.closeSoon(context);
            return response.setBody(Body.body(answer.body()));
        }

        private ProblemAnswer unavailable(Throwable failure) {
            LOG.warnf(
                    "Service failed service=%s traceId=%s: %s",
                    service, Trace.of(context).traceId(), failure);
            String again = CrossSiteGuard.isSafe(context.request()) ? "请稍后重试。" : "请稍后以同一幂等键重试，不会重复登记。";
            String detail = service.label() + "暂时不可用，已提交成功的内容不受影响；" + again;
            return ProblemAnswer.to(context, ProblemType.SERVICE_UNAVAILABLE, detail)
                    .with("Retry-After", RETRY_AFTER_SECONDS);
        }
    }
}
