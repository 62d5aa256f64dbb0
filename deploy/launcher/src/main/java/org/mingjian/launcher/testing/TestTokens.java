package org.mingjian.launcher.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.mingjian.launcher.TokenEndpoint;
import org.mingjian.launcher.server.Realm;

/** Real access tokens of the shared test Keycloak. */
public final class TestTokens {

    private static final Map<String, TokenEndpoint.Token> FETCHED = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** Access token of a demonstration user such as {@code supervisor-anxi}. */
    public static String ofUser(String user) {
        return fresh("user " + user, () -> {
            var shared = TestServers.shared();
            return new TokenEndpoint(shared.keycloak().realmUrl())
                    .byPassword(
                            Realm.CLI_CLIENT,
                            shared.servers().secretOf(Realm.CLI_CLIENT),
                            user,
                            shared.servers().passwordOf(user));
        });
    }

    /** Access token of a client that acts for itself, such as {@code mingjian-loader}. */
    public static String ofClient(String client) {
        return fresh("client " + client, () -> {
            var shared = TestServers.shared();
            return new TokenEndpoint(shared.keycloak().realmUrl())
                    .byClientCredentials(client, shared.servers().secretOf(client));
        });
    }

    private static String fresh(String whose, Supplier<TokenEndpoint.Token> fetching) {
        return FETCHED.compute(whose, (_, known) -> known != null && known.isFresh() ? known : fetching.get())
                .accessToken();
    }
}
