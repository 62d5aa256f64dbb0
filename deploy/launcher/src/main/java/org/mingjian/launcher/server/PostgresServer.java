package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.mingjian.launcher.process.Folders;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;
import org.mingjian.launcher.process.Session;

/** PostgreSQL on a fixed loopback port, durable, with password login only. */
public final class PostgresServer extends ProcessServer {

    private static final String SUPERUSER = "postgres";
    private static final Duration STOP = Duration.ofSeconds(20);
    /** After a kill the children of the old server may hold its memory for a moment. */
    private static final int START_ATTEMPTS = 3;

    private final LocalPort port;
    private final Distributions distributions;
    private final String superuserPassword;

    public PostgresServer(ProcessFiles files, LocalPort port, Distributions distributions, String superuserPassword) {
        super(files, "INT", STOP);
        this.port = port;
        this.distributions = distributions;
        this.superuserPassword = superuserPassword;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port.number();
    }

    /** JDBC address of one of its databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port.number(), database);
    }

    @Override
    public void requireStartable() {
        port.requireFree("PostgreSQL");
    }

    @Override
    public void start() {
        if (process.isAlive()) {
            new Readiness(Duration.ofMinutes(1), Duration.ofMillis(100)).await(process, this::isAnswering);
            return;
        }
        requireStartable();
        var program = distributions.postgres();
        var account = ServerAccount.choose();
        try {
            account.prepare(files.data(), program.resolve("bin/postgres"));
            if (!Files.exists(cluster())) {
                initialise(program, account);
            }
        } catch (IOException e) {
            throw new LaunchFailure("无法准备 PostgreSQL 数据目录。", "Cannot prepare the data folder of PostgreSQL.", e);
        }
        for (int attempt = 1; !cameUp(program, account, attempt); attempt++) {
            // The next attempt finds the old server's children gone.
        }
    }

    private boolean cameUp(Path program, ServerAccount account, int attempt) {
        process.start(
                account.command(Stream.concat(
                                Stream.of(
                                        program.resolve("bin/postgres").toString(),
                                        "-D",
                                        cluster().toString()),
                                settings())
                        .toList()),
                Map.of());
        try {
            new Readiness(Duration.ofMinutes(1), Duration.ofMillis(100)).await(process, this::isAnswering);
            return true;
        } catch (LaunchFailure e) {
            if (attempt == START_ATTEMPTS) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public boolean isAnswering() {
        if (!process.isAlive() || !port.accepts()) {
            return false;
        }
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", superuserPassword);
        login.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), login);
    }

    private Path cluster() {
        return files.data().resolve("cluster");
    }

    private void initialise(Path program, ServerAccount account) throws IOException {
        var password = files.data().resolve("initial-password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, superuserPassword);
        if (account.owner().isPresent()) {
            Files.setOwner(password, Files.getOwner(files.data()));
        }
        Files.createDirectories(files.log().getParent());
        // Renamed when complete: an interrupted first start leaves nothing that looks like a cluster.
        var unfinished = files.data().resolve("cluster.unfinished");
        Folders.delete(unfinished);
        var command = account.command(List.of(
                program.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        var exit = Session.run(command, files.data(), Map.of(), files.log());
        Files.delete(password);
        if (exit != 0) {
            throw process.failure("初始化失败", "could not be initialised");
        }
        Files.move(unfinished, cluster());
    }

    /** Sized for a machine of two cores; durability is never traded for speed, or crash tests would prove nothing. */
    private Stream<String> settings() {
        return Stream.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port.number(),
                        "unix_socket_directories=",
                        "password_encryption=scram-sha-256",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "max_connections=80",
                        "shared_buffers=512MB",
                        "effective_cache_size=2GB",
                        "work_mem=16MB",
                        "maintenance_work_mem=128MB",
                        "wal_buffers=16MB",
                        "min_wal_size=256MB",
                        "max_wal_size=2GB",
                        "checkpoint_timeout=15min",
                        "random_page_cost=1.1",
                        "max_parallel_workers_per_gather=1",
                        // Short queries on two cores: compiling costs more than it saves.
                        "jit=off",
                        "log_min_duration_statement=2s",
                        "log_line_prefix=%m [%p] %q%u@%d ")
                .flatMap(setting -> Stream.of("-c", setting));
    }
}
