package org.mingjian.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import org.mingjian.generator.upload.CountyUpload;
import org.mingjian.generator.upload.Patience;
import org.mingjian.generator.upload.Target;
import org.mingjian.generator.upload.UploadFailure;
import org.mingjian.launcher.LocalSuite;
import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.SuiteSettings;
import org.mingjian.launcher.TokenEndpoint;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.server.Realm;

/** {@code ./suite bench}: measures and prints a table, then the same as JSON. */
public final class Main {

    private static final String SUITE = "bench";
    private static final int PORT_OFFSET = 3_000;

    private static final InstantSource TIME = InstantSource.system();

    private Main() {}

    /** See {@link Options#USAGE}. */
    public static void main(String[] arguments) {
        try {
            Options options = Options.read(List.of(arguments), System.getenv());
            Instant began = TIME.instant();
            Measured figures = options.running().isPresent()
                    ? running(options.running().get(), options.sizes())
                    : own(options.sizes());
            System.out.print(figures.table());
            System.out.printf(
                    Locale.ROOT,
                    "%nin %.0f s%n%n%s%n",
                    Duration.between(began, TIME.instant()).toMillis() / 1000.0,
                    figures.json());
            if (!options.json().isEmpty()) {
                Files.writeString(Path.of(options.json()), figures.json() + "\n");
            }
        } catch (BenchFailure | UploadFailure | LaunchFailure | IOException | SQLException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Measured running(Options.Running suite, Bench.Sizes sizes) throws SQLException, IOException {
        String realm = suite.tokenUrl().toString().replace("/protocol/openid-connect/token", "");
        TokenEndpoint endpoint = new TokenEndpoint(realm);
        Database database = () -> DriverManager.getConnection(suite.dbUrl(), suite.dbUser(), suite.dbPassword());
        Target target = new Target(suite.gateway(), suite.tokenUrl(), suite.clientId(), suite.clientSecret());
        return measure(
                target,
                suite.cases(),
                new Tokens(() -> endpoint.byClientCredentials(suite.clientId(), suite.clientSecret())),
                database,
                sizes);
    }

    /** Only case-service and its servers: the others would take their share of the processors while nothing asks them. */
    private static Measured own(Bench.Sizes sizes) throws SQLException, IOException {
        SuiteSettings settings = new SuiteSettings(ProjectRoot.find(), SUITE, PORT_OFFSET, false, Main::say);
        LocalSuite suite = LocalSuite.of(settings);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(suite::stopAll));
        try (LocalSuite started = LocalSuite.start(settings)) {
            started.service("report-service").stop();
            started.service("gateway").stop();
            URI cases = URI.create(started.service("case-service").address());
            String secret = started.credentials().secretOf(Realm.LOADER_CLIENT);
            Target target = new Target(cases, URI.create(started.tokenEndpoint().url()), Realm.LOADER_CLIENT, secret);
            return measure(
                    target,
                    cases,
                    new Tokens(() -> started.tokenEndpoint().byClientCredentials(Realm.LOADER_CLIENT, secret)),
                    () -> started.postgres().connect("cases"),
                    sizes);
        }
    }

    private static Measured measure(Target target, URI cases, Tokens tokens, Database database, Bench.Sizes sizes)
            throws SQLException, IOException {
        Bench bench = new Bench(cases, tokens, database, sizes, Main::say, TIME);
        new CountyUpload(target, Patience.usual(), CountyUpload.PART_SIZE, TIME, Main::say).register(bench.county());
        return bench.run();
    }

    private static void say(String line) {
        System.err.println("  " + line);
    }
}
