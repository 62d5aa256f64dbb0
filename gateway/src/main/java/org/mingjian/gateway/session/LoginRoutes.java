package org.mingjian.gateway.session;

import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.gateway.RouteOrder;
import org.mingjian.gateway.page.ProblemAnswer;
import org.mingjian.gateway.security.CrossSiteGuard;
import org.mingjian.kernel.problem.ProblemType;

/**
 * {@code /login?return=…} and {@code /logout}. That nobody gets past {@code /login} without the code flow is configured;
 * whoever arrives here has a session already.
 */
@ApplicationScoped
public class LoginRoutes {

    /** Starts a session. */
    public static final String LOGIN = "/login";
    /** Ends it, here and at the login server. */
    public static final String LOGOUT = "/logout";

    private static final Logger LOG = Logger.getLogger(LoginRoutes.class);

    private final IdentityProviderManager identities;

    LoginRoutes(IdentityProviderManager identities) {
        this.identities = identities;
    }

    void install(@Observes Router router) {
        router.get(LOGIN).order(RouteOrder.SESSION).handler(LoginRoutes::loggedIn);
        router.route(LOGIN + "*").order(RouteOrder.SESSION).failureHandler(LoginRoutes::failed);
        router.get(LOGOUT).order(RouteOrder.SESSION).handler(this::logOut);
    }

    private static void loggedIn(RoutingContext context) {
        redirect(context, ReturnAddress.of(context.request().getParam("return")));
    }

    /** A person looks at this, so they get a page that says what to do. Redirects travel as failures, too; they pass. */
    private static void failed(RoutingContext context) {
        @Nullable Throwable failure = context.failure();
        if (failure == null || failure instanceof AuthenticationException) {
            context.next();
        } else {
            LOG.error("Login failed", failure);
            redirect(context, ProblemType.SERVICE_UNAVAILABLE.href());
        }
    }

    /** Resolving the identity on this path makes the login mechanism end the session, by failing with a redirect. */
    private void logOut(RoutingContext context) {
        if (CrossSiteGuard.isCrossSite(context.request())) {
            ProblemAnswer.to(context, ProblemType.CROSS_SITE_REQUEST).send();
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> redirect(context, ReturnAddress.HOME), failure -> answer(context, failure));
    }

    private static void answer(RoutingContext context, Throwable failure) {
        @Nullable BiConsumer<RoutingContext, Throwable> handler = context.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        if (handler == null) {
            context.fail(failure);
        } else {
            handler.accept(context, failure);
        }
    }

    private static void redirect(RoutingContext context, String address) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
