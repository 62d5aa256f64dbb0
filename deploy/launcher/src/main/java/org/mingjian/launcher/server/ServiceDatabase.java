package org.mingjian.launcher.server;

import java.sql.Connection;
import java.sql.SQLException;

import org.mingjian.launcher.process.LaunchFailure;

/**
 * One service's database with its two roles: the owner, who migrates, and the application, who owns nothing, cannot
 * bypass row security and may use what the owner creates. Migrations take back what must be insert-only.
 *
 * @param name the database
 * @param service prefix of the two roles, {@code <service>_owner} and {@code <service>_app}
 */
public record ServiceDatabase(String name, String service, String ownerPassword, String appPassword) {

    public String owner() {
        return service + "_owner";
    }

    public String app() {
        return service + "_app";
    }

    /** Creates what is missing and sets the passwords; nothing that exists is dropped. */
    public void ensure(PostgresServer server) {
        try (var connection = server.connect("postgres")) {
            ensureRole(connection, owner(), ownerPassword);
            ensureRole(connection, app(), appPassword);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(connection, "CREATE DATABASE %s OWNER %s".formatted(quoted(name), owner()));
            }
            run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(quoted(name)));
            run(connection, "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(quoted(name), app()));
        } catch (SQLException e) {
            throw failure(e);
        }
        try (var connection = server.connect(name)) {
            run(connection, "GRANT USAGE ON SCHEMA public TO " + app());
            for (var grant : new String[] {
                "USAGE ON SCHEMAS", "SELECT, INSERT, UPDATE, DELETE ON TABLES", "USAGE, SELECT ON SEQUENCES"
            }) {
                run(connection, "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT %s TO %s".formatted(owner(), grant, app()));
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private LaunchFailure failure(SQLException cause) {
        return new LaunchFailure("无法创建数据库 " + name + "。", "Cannot create database " + name + ".", cause);
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        run(
                connection,
                "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'"
                        .formatted(verb, role, password.replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
