package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mingjian.launcher.process.HttpProbe;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;

/** Keycloak with the realm {@code mingjian}, its own file database and the cached optimised build. */
public final class KeycloakServer extends ProcessServer {

    /** What the optimised build is made for; other servers of this distribution share it. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--features-disabled=kerberos,ciba,device-flow,organization");

    /** The first stop writes the class archive. */
    private static final Duration STOP = Duration.ofSeconds(90);

    private final LocalPort port;
    private final Distributions distributions;
    private final Path realm;
    private final Map<String, String> realmValues;

    /**
     * @param realm the realm file
     * @param realmValues what its {@code ${…}} placeholders stand for, and {@code KC_BOOTSTRAP_ADMIN_*}
     */
    public KeycloakServer(
            ProcessFiles files,
            LocalPort port,
            Distributions distributions,
            Path realm,
            Map<String, String> realmValues) {
        super(files, "TERM", STOP);
        this.port = port;
        this.distributions = distributions;
        this.realm = realm;
        this.realmValues = Map.copyOf(realmValues);
    }

    @Override
    public String address() {
        return "http://localhost:" + port.number();
    }

    /** Issuer of the realm's tokens. */
    public String realmUrl() {
        return address() + "/realms/mingjian";
    }

    @Override
    public void requireStartable() {
        port.requireFree("Keycloak");
    }

    @Override
    public void start() {
        if (!process.isAlive()) {
            requireStartable();
            var java = JavaRuntime.find();
            var program = distributions.keycloak(java, BUILD_OPTIONS);
            try {
                prepareHome(program);
            } catch (IOException e) {
                throw new LaunchFailure("无法准备 Keycloak 数据目录。", "Cannot prepare the data folder of Keycloak.", e);
            }
            var environment = new HashMap<>(realmValues);
            process.start(command(java, program), environment);
        }
        new Readiness(Duration.ofMinutes(4), Duration.ofMillis(300)).await(process, this::isAnswering);
    }

    @Override
    public boolean isAnswering() {
        return process.isAlive() && port.accepts() && HttpProbe.isOk(realmUrl() + "/.well-known/openid-configuration");
    }

    /** A home per suite: the program by links, configuration and data its own. */
    private void prepareHome(Path program) throws IOException {
        var digest = realmDigest();
        var imported = home().resolve("data/imported-realm");
        if (Files.exists(imported) && !Files.readString(imported).equals(digest)) {
            // An import never changes a realm that exists, so a changed file starts over; the old data stay beside it.
            Files.move(
                    home().resolve("data"),
                    home().resolve("data-until-" + InstantSource.system().millis()));
        }
        Files.createDirectories(home().resolve("data/import"));
        Files.createDirectories(home().resolve("conf"));
        Files.copy(
                program.resolve("conf/cache-ispn.xml"),
                home().resolve("conf/cache-ispn.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        for (var part : List.of("lib", "providers", "themes")) {
            Files.deleteIfExists(home().resolve(part));
            Files.createSymbolicLink(home().resolve(part), program.resolve(part));
        }
        Files.copy(realm, home().resolve("data/import/mingjian-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(imported, digest);
    }

    private Path home() {
        return files.data();
    }

    private String realmDigest() throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(Files.readAllBytes(realm));
            sha.update(new TreeMap<>(realmValues).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    /** What {@code kc.sh start} would run, without the shell in between, which would hide the server's process. */
    private List<String> command(JavaRuntime java, Path program) {
        var command = new ArrayList<>(List.of(
                java.executable().toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                // One user at a time: starting quickly matters, peak speed does not.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + address(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port.number()));
        command.addAll(1, JavaRuntime.classArchive(program.resolve("server.jsa")));
        return command;
    }
}
