package org.mingjian.launcher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.Secrets;
import org.mingjian.launcher.SuitePorts;
import org.mingjian.launcher.SuiteServers;
import org.mingjian.launcher.process.ChildProcess;
import org.mingjian.launcher.process.Folders;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.server.FolderLock;
import org.mingjian.launcher.server.KafkaBroker;
import org.mingjian.launcher.server.KeycloakServer;
import org.mingjian.launcher.server.LocalServer;
import org.mingjian.launcher.server.ObjectStore;
import org.mingjian.launcher.server.PostgresServer;

/**
 * The servers that all tests of one checkout share, each started when first asked for. They live in
 * {@code .suite/test-servers} and end shortly after the last JVM that uses them, or, with the environment variable
 * {@code MINGJIAN_KEEP_SERVERS=1}, on {@code ./suite test-servers stop}.
 */
public final class TestServers {

    private static final String KEEP = "MINGJIAN_KEEP_SERVERS";

    private final Path folder;
    private final Secrets secrets;
    private final SuiteServers servers;

    private TestServers(Path root) {
        this.folder = folder(root);
        this.secrets = Secrets.in(folder.resolve("secrets.properties"));
        this.servers = new SuiteServers(
                root,
                folder,
                ports(folder.resolve("state.properties")),
                secrets,
                Map.of("MINGJIAN_GATEWAY_REDIRECT", "http://localhost:*", "MINGJIAN_CLI_CLIENT_ENABLED", "true"));
    }

    /** The shared servers; this JVM counts as one of their users until it ends. */
    public static TestServers shared() {
        return shared("1".equals(System.getenv(KEEP)));
    }

    /** The shared servers, kept until {@link #stopAll}. */
    public static TestServers sharedAndKept() {
        return shared(true);
    }

    private static TestServers shared(boolean kept) {
        var root = ProjectRoot.find();
        try (var _ = FolderLock.of(folder(root))) {
            var shared = new TestServers(root);
            shared.join(kept);
            return shared;
        }
    }

    static Path folder(Path root) {
        return root.resolve(".suite/test-servers");
    }

    public PostgresServer postgres() {
        return started(servers.postgres());
    }

    public KafkaBroker kafka() {
        return started(servers.kafka());
    }

    public KeycloakServer keycloak() {
        return started(servers.keycloak());
    }

    public ObjectStore objectStore() {
        return started(servers.objectStore());
    }

    public Secrets secrets() {
        return secrets;
    }

    /** What is known about the servers, started or not. */
    public SuiteServers servers() {
        return servers;
    }

    /** Whether no other living JVM uses the servers. */
    boolean isSoleUser() {
        return TestServerUsers.in(folder).living().size() <= 1;
    }

    /** Ends the servers now, whoever uses them. */
    public static void stopAll() {
        var folder = folder(ProjectRoot.find());
        try (var _ = FolderLock.of(folder)) {
            new ChildProcess(ProcessFiles.in(folder, TestServersWatch.NAME)).kill();
            TestServersWatch.stopServers(folder);
        }
    }

    private <S extends LocalServer> S started(S server) {
        try (var _ = FolderLock.of(folder)) {
            if (!server.isAlive() || !server.isAnswering()) {
                server.start();
            }
            return server;
        }
    }

    private void join(boolean kept) {
        TestServerUsers.in(folder).add(ProcessHandle.current());
        if (kept) {
            TestServerUsers.in(folder).keep();
        }
        var watch = new ChildProcess(ProcessFiles.in(folder, TestServersWatch.NAME));
        if (!watch.isAlive()) {
            watch.start(
                    List.of(
                            JavaRuntime.find().executable().toString(),
                            "-Xmx16m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            ownClassPath(),
                            TestServersWatch.class.getName(),
                            folder.toString()),
                    Map.of());
        }
    }

    /** A copy, since a later build may replace the launcher's classes while the watch runs. */
    private String ownClassPath() {
        var own = Path.of(TestServersWatch.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try {
            Files.createDirectories(folder.resolve("watch"));
            if (Files.isDirectory(own)) {
                var copy = folder.resolve("watch/classes");
                Folders.mirror(own, copy);
                return copy.toString();
            }
            var copy = folder.resolve("watch/launcher.jar");
            Files.deleteIfExists(copy);
            return Files.copy(own, copy).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ports are drawn once and kept, so that a killed server comes back where it was. */
    private static SuitePorts ports(Path file) {
        var drawn = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    drawn.load(in);
                }
            }
            var before = drawn.size();
            var ports = new SuitePorts(
                    port(drawn, "gateway"),
                    port(drawn, "cases"),
                    port(drawn, "reports"),
                    port(drawn, "postgres"),
                    port(drawn, "kafka"),
                    port(drawn, "kafka-controller"),
                    port(drawn, "keycloak"),
                    port(drawn, "s3proxy"));
            if (drawn.size() > before) {
                try (var out = Files.newOutputStream(file)) {
                    drawn.store(out, null);
                }
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalPort port(Properties drawn, String name) {
        var known = new ArrayList<>(drawn.values());
        return new LocalPort(Integer.parseInt((String) drawn.computeIfAbsent(name + ".port", _ -> {
            var fresh = LocalPort.anyFree().number();
            return known.contains(Integer.toString(fresh))
                    ? Integer.toString(LocalPort.anyFree().number())
                    : Integer.toString(fresh);
        })));
    }
}
