package org.mingjian.kernel.identity;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor behind the current request, out of the verified token. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private @Nullable Actor actor;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who asks. A token without a division sees nothing. */
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
        @Nullable String division = token.getClaim("division");
        @Nullable String agency = token.getClaim("agency");
        @Nullable String name = token.getClaim("name");
        DataScope scope = division == null || division.isBlank()
                ? DataScope.NOTHING
                : DataScope.of(division, agency == null ? "" : agency);
        String subject = token.getSubject() == null ? token.getName() : token.getSubject();
        return new Actor(subject, name == null ? token.getName() : name, identity.getRoles(), scope);
    }
}
