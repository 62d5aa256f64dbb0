package org.mingjian.launcher.server;

import java.util.List;
import java.util.Locale;

/** Who the realm file names: the placeholder of each one's secret is derived from the name. */
public final class Realm {

    /** Client of the tests and benchmarks that may exchange a password for a token. */
    public static final String CLI_CLIENT = "mingjian-cli";

    public static final String LOADER_CLIENT = "mingjian-loader";
    public static final String GATEWAY_CLIENT = "mingjian-gateway";
    public static final String DEMO_AGENCY_CLIENT = "agency-350524-demo";

    /** Demonstration users; their passwords are generated. */
    public static final List<String> USERS = List.of(
            "supervisor-anxi",
            "supervisor-shaxian",
            "officer-anxi",
            "reviewer-anxi",
            "clerk-anxi",
            "admin",
            "auditor-anxi",
            "writer-anxi");

    public static final List<String> CLIENTS = List.of(GATEWAY_CLIENT, LOADER_CLIENT, DEMO_AGENCY_CLIENT, CLI_CLIENT);

    private Realm() {}

    /** Placeholder of a user's password in the realm file. */
    public static String passwordVariable(String user) {
        return "MINGJIAN_USER_" + shouting(user) + "_PASSWORD";
    }

    /** Placeholder of a client's secret in the realm file. */
    public static String secretVariable(String client) {
        return switch (client) {
            case GATEWAY_CLIENT -> "MINGJIAN_OIDC_CLIENT_SECRET";
            case LOADER_CLIENT -> "MINGJIAN_LOADER_CLIENT_SECRET";
            case CLI_CLIENT -> "MINGJIAN_CLI_CLIENT_SECRET";
            default -> "MINGJIAN_" + shouting(client) + "_CLIENT_SECRET";
        };
    }

    private static String shouting(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
