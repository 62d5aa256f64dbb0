package org.mingjian.gateway.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Finds out who is calling, without blocking the event loop. */
@ApplicationScoped
public class Callers {

    private final IdentityProviderManager identities;

    Callers(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** The caller; empty when nothing proves them. Fails when nobody can tell, as when the login server is out of reach. */
    public Uni<Optional<Caller>> of(RoutingContext context) {
        return QuarkusHttpUser.getSecurityIdentity(context, identities)
                .map(identity -> caller(identity, context))
                .onFailure(Callers::isRefusal)
                .recoverWithItem(Optional.empty());
    }

    private static Optional<Caller> caller(@Nullable SecurityIdentity identity, RoutingContext context) {
        if (identity == null || identity.isAnonymous()) {
            return Optional.empty();
        }
        @Nullable AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            return Optional.empty();
        }
        boolean byCookie = !context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return Optional.of(new Caller(credential.getToken(), byCookie));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationException || failure instanceof AuthenticationCompletionException;
    }
}
