package org.mingjian.launcher;

import java.util.Map;
import java.util.Objects;

import org.mingjian.launcher.server.Realm;

/**
 * Who may enter a suite.
 *
 * @param users password by user name of the demonstration users
 * @param clients secret by client id
 * @param keycloakAdmin password of the administrator {@code admin} of Keycloak itself
 */
public record Credentials(Map<String, String> users, Map<String, String> clients, String keycloakAdmin) {

    public Credentials {
        users = Map.copyOf(users);
        clients = Map.copyOf(clients);
    }

    /** Password of a demonstration user. */
    public String passwordOf(String user) {
        return Objects.requireNonNull(users.get(user), user);
    }

    /** Secret of a client of the realm. */
    public String secretOf(String client) {
        return Objects.requireNonNull(clients.get(client), client);
    }

    /** Token of a client acting for itself. */
    public TokenEndpoint.Token tokenOfClient(TokenEndpoint endpoint, String client) {
        return endpoint.byClientCredentials(client, secretOf(client));
    }

    /** Token of a demonstration user; needs the client {@code mingjian-cli} enabled. */
    public TokenEndpoint.Token tokenOfUser(TokenEndpoint endpoint, String user) {
        return endpoint.byPassword(Realm.CLI_CLIENT, secretOf(Realm.CLI_CLIENT), user, passwordOf(user));
    }

    @Override
    public String toString() {
        return "Credentials" + users.keySet() + clients.keySet();
    }
}
