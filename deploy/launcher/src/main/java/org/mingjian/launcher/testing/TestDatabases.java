package org.mingjian.launcher.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.server.ServiceDatabase;

/** One database per service and test JVM, named after the JVM's process, so that two builds never share rows. */
final class TestDatabases {

    private TestDatabases() {}

    static ServiceDatabase ownOf(TestServers shared, String service) {
        var database = shared.servers()
                .database(service + "_" + ProcessHandle.current().pid(), service);
        // The process number may have been used by an earlier build; this JVM's first call starts afresh.
        var marker = "mingjian.test.database." + service;
        if (System.getProperty(marker) == null) {
            dropOld(shared, service, database.name());
            System.setProperty(marker, database.name());
        }
        database.ensure(shared.postgres());
        return database;
    }

    private static void dropOld(TestServers shared, String service, String own) {
        var users = TestServerUsers.in(TestServers.folder(ProjectRoot.find())).living().stream()
                .map(ProcessHandle::pid)
                .map(pid -> service + "_" + pid)
                .toList();
        try (var connection = shared.postgres().connect("postgres")) {
            for (var name : databasesOf(connection, service)) {
                if (name.equals(own) || !users.contains(name)) {
                    try (var statement = connection.createStatement()) {
                        statement.execute("DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
                    }
                }
            }
        } catch (SQLException e) {
            throw new LaunchFailure("无法清理测试数据库。", "Cannot clear old test databases.", e);
        }
    }

    private static List<String> databasesOf(Connection connection, String service) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT datname FROM pg_database WHERE datname ~ ?")) {
            statement.setString(1, "^" + service + "_[0-9]+$");
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
