package org.mingjian.launcher;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.server.KafkaBroker;
import org.mingjian.launcher.server.KeycloakServer;
import org.mingjian.launcher.server.LocalServer;
import org.mingjian.launcher.server.PostgresServer;
import org.mingjian.launcher.server.Realm;
import org.mingjian.launcher.service.QuarkusService;

/**
 * One suite on this machine. {@link #start} brings it up; its programs run on when this JVM ends, unless
 * {@link #close} or {@link #stopAll} ends them.
 */
public final class LocalSuite implements AutoCloseable {

    private final SuiteSettings settings;
    private final Secrets secrets;
    private final SuiteServers servers;
    private final SuiteServices services;
    /** Newest first, which is the order of stopping. */
    private final Deque<LocalServer> started = new ConcurrentLinkedDeque<>();

    private LocalSuite(SuiteSettings settings) {
        this.settings = settings;
        this.secrets = Secrets.in(settings.folder().resolve("secrets.properties"));
        this.servers = new SuiteServers(
                settings.root(),
                settings.folder(),
                settings.ports(),
                secrets,
                Map.of(
                        "MINGJIAN_GATEWAY_REDIRECT",
                        "http://localhost:" + settings.ports().gateway().number() + "/*",
                        "MINGJIAN_CLI_CLIENT_ENABLED",
                        Boolean.toString(settings.cliClient())));
        this.services = new SuiteServices(settings, servers, secrets);
    }

    /** The suite as it is, running or not; starts nothing. */
    public static LocalSuite of(SuiteSettings settings) {
        return new LocalSuite(settings);
    }

    /** Starts what does not run yet; when something fails, ends again what it started and says why. */
    public static LocalSuite start(SuiteSettings settings) {
        var suite = of(settings);
        suite.start();
        return suite;
    }

    void start() {
        programs().stream().filter(program -> !program.isAlive()).forEach(LocalServer::requireStartable);
        try {
            together(servers.all());
            services.databases().forEach(database -> database.ensure(postgres()));
            together(services.all());
        } catch (LaunchFailure e) {
            close();
            throw e;
        }
    }

    /** Ends what this object started, newest first; what ran before stays. */
    @Override
    public void close() {
        for (var server = started.poll(); server != null; server = started.poll()) {
            settings.progress().say("停止 " + server.name());
            server.stop();
        }
    }

    /** Ends every program of the suite, whoever started it. Data stay. */
    public void stopAll() {
        started.clear();
        for (var server : programs().reversed()) {
            if (server.isAlive()) {
                settings.progress().say("停止 " + server.name());
                server.stop();
            }
        }
    }

    /** Servers, then services, in the order of starting. */
    public List<LocalServer> programs() {
        return Stream.concat(servers.all().stream(), services.all().stream()).toList();
    }

    public PostgresServer postgres() {
        return servers.postgres();
    }

    public KafkaBroker kafka() {
        return servers.kafka();
    }

    public KeycloakServer keycloak() {
        return servers.keycloak();
    }

    /** A service by the name of its module, such as {@code case-service}. */
    public QuarkusService service(String name) {
        return services.all().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    /** The one address that people and systems use. */
    public String gatewayUrl() {
        return service("gateway").address();
    }

    public TokenEndpoint tokenEndpoint() {
        return new TokenEndpoint(keycloak().realmUrl());
    }

    public Credentials credentials() {
        return new Credentials(
                Realm.USERS.stream().collect(Collectors.toMap(user -> user, servers::passwordOf)),
                Realm.CLIENTS.stream().collect(Collectors.toMap(client -> client, servers::secretOf)),
                secrets.password("keycloak.admin"));
    }

    public SuiteSettings settings() {
        return settings;
    }

    private void together(List<? extends LocalServer> group) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ExecutorCompletionService<String>(threads);
            group.stream().map(this::starting).forEach(starts::submit);
            for (int ended = 0; ended < group.size(); ended++) {
                settings.progress().say("就绪 " + starts.take().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LaunchFailure failure
                    ? failure
                    : new LaunchFailure("启动失败。", "Start failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("启动被中断。", "Start was interrupted.", e);
        }
    }

    private Callable<String> starting(LocalServer server) {
        return () -> {
            var ranBefore = server.isAlive();
            settings.progress().say((ranBefore ? "已在运行 " : "启动 ") + server.name() + " …");
            if (!ranBefore) {
                started.push(server);
            }
            try {
                server.start();
            } catch (LaunchFailure e) {
                // Ends the others of the group too, so that nobody waits for them.
                close();
                throw e;
            }
            return server.name() + "  " + server.address();
        };
    }
}
