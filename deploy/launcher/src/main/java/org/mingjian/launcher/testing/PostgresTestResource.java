package org.mingjian.launcher.testing;

import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.mingjian.launcher.ProjectRoot;

/**
 * Gives a service a database of its own on the shared PostgreSQL, empty at the first test of this JVM. The init argument
 * {@code database} says whose it is: {@code cases} or {@code reports}.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private String service = "cases";

    @Override
    public void init(Map<String, String> arguments) {
        service = Objects.requireNonNullElse(arguments.get("database"), service);
    }

    @Override
    public Map<String, String> start() {
        var shared = TestServers.shared();
        var postgres = shared.postgres();
        var database = TestDatabases.ownOf(shared, service);
        return Map.of(
                "MINGJIAN_DB_URL", postgres.jdbcUrl(database.name()),
                "MINGJIAN_DB_USER", database.app(),
                "MINGJIAN_DB_PASSWORD", database.appPassword(),
                "MINGJIAN_DB_OWNER_USER", database.owner(),
                "MINGJIAN_DB_OWNER_PASSWORD", database.ownerPassword(),
                "MINGJIAN_DATA_KEY", shared.secrets().key("data"),
                "MINGJIAN_RECORDINGS_DIR", recordings(database.name()));
    }

    private static String recordings(String database) {
        return TestServers.folder(ProjectRoot.find())
                .resolve("recordings")
                .resolve(database)
                .toString();
    }

    @Override
    public void stop() {
        // The servers outlive this module; see TestServers.
    }
}
