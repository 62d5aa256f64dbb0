package org.mingjian.launcher.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.mingjian.launcher.server.Realm;

/** Gives a service the shared Keycloak with the realm of the project; {@link TestTokens} fetches tokens from it. */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var shared = TestServers.shared();
        return Map.of(
                "MINGJIAN_OIDC_URL", shared.keycloak().realmUrl(),
                "MINGJIAN_OIDC_CLIENT_SECRET", shared.servers().secretOf(Realm.GATEWAY_CLIENT),
                "MINGJIAN_SESSION_KEY",
                        shared.secrets().password("session") + shared.secrets().password("session.2"));
    }

    @Override
    public void stop() {
        // The servers outlive this module; see TestServers.
    }
}
