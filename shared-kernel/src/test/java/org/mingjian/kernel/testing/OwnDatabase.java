package org.mingjian.kernel.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import org.mingjian.launcher.server.PostgresServer;
import org.mingjian.launcher.server.ServiceDatabase;
import org.mingjian.launcher.testing.TestServers;

/**
 * A fresh database on the shared PostgreSQL, migrated by the owner and used by an application role that owns nothing, as
 * in a service. Dropped when closed.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PostgresServer postgres;
    private final ServiceDatabase database;
    private final AgroalDataSource dataSource;

    private OwnDatabase(PostgresServer postgres, ServiceDatabase database) throws SQLException {
        this.postgres = postgres;
        this.database = database;
        this.dataSource = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(postgres.jdbcUrl(database.name()))
                                .principal(new NamePrincipal(database.app()))
                                .credential(new SimplePassword(database.appPassword())))));
    }

    /** A database with these scripts of the class path run in order. */
    public static OwnDatabase with(String... scripts) throws SQLException, IOException {
        TestServers shared = TestServers.shared();
        PostgresServer postgres = shared.postgres();
        String name = "kernel_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        ServiceDatabase database = shared.servers().database(name, "kernel_test");
        drop(postgres, name);
        database.ensure(postgres);
        try (Connection owner = DriverManager.getConnection(
                        postgres.jdbcUrl(name), database.owner(), database.ownerPassword());
                Statement statement = owner.createStatement()) {
            for (String script : scripts) {
                statement.execute(text(script));
            }
        }
        return new OwnDatabase(postgres, database);
    }

    private static String text(String script) throws IOException {
        try (InputStream in = OwnDatabase.class.getResourceAsStream(script)) {
            return new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Connections of the application role. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Ends every connection of the application role, as a restart of the server would. */
    public void breakConnections() throws SQLException {
        try (Connection superuser = postgres.connect("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database.name() + "'");
        }
    }

    @Override
    public void close() throws SQLException {
        dataSource.close();
        drop(postgres, database.name());
    }

    private static void drop(PostgresServer postgres, String name) throws SQLException {
        try (Connection superuser = postgres.connect("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        }
    }
}
