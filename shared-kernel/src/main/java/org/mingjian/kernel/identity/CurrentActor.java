package org.mingjian.kernel.identity;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.InvalidIdentifier;

/** The actor behind the current request, out of the verified token. */
@RequestScoped
public class CurrentActor {

    private static final Logger LOG = Logger.getLogger(CurrentActor.class);

    private final SecurityIdentity identity;
    private @Nullable Actor actor;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who asks. A token without a division, or with claims that cannot be read, sees nothing. */
    public Actor get() {
        Actor known = actor;
        if (known == null) {
            known = read();
            actor = known;
        }
        return known;
    }

    private Actor read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Actor(identity.getPrincipal().getName(), "", identity.getRoles(), DataScope.NOTHING);
        }
        Object name = token.<@Nullable Object>getClaim("name");
        String subject = token.getSubject() == null ? token.getName() : token.getSubject();
        Object certificate = token.<@Nullable Object>getClaim("certificate");
        return new Actor(
                subject,
                name instanceof String text ? text : token.getName(),
                identity.getRoles(),
                scopeOf(token),
                certificate instanceof String number && !number.isBlank() ? number : null);
    }

    /** Fails closed: a claim of another type or shape must never widen what somebody sees. */
    private static DataScope scopeOf(JsonWebToken token) {
        Object division = token.<@Nullable Object>getClaim("division");
        Object agency = token.<@Nullable Object>getClaim("agency");
        boolean agencyIsReadable = agency == null || (agency instanceof String code && !code.isBlank());
        if (!(division instanceof String code) || !agencyIsReadable) {
            return DataScope.NOTHING;
        }
        try {
            return DataScope.of(code, agency == null ? "" : agency.toString());
        } catch (InvalidIdentifier e) {
            LOG.warnf("Token of %s names no division: %s", token.getName(), e.getMessage());
            return DataScope.NOTHING;
        }
    }
}
