package org.mingjian.systemtest.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.mingjian.launcher.LocalSuite;
import org.mingjian.launcher.SuiteSettings;

/** The packaged suite with empty databases, started before the first system test and stopped when the JVM ends. */
public final class RunningSuite {

    /** Away from a suite somebody is using, and from the servers of the service tests. */
    private static final int PORT_OFFSET = 4000;

    private static final LocalSuite SUITE = start();

    private RunningSuite() {}

    /** The suite; the same for every test. */
    public static LocalSuite get() {
        return SUITE;
    }

    private static LocalSuite start() {
        SuiteSettings settings = SuiteSettings.forTests("system-test", PORT_OFFSET);
        LocalSuite.of(settings).stopAll();
        delete(settings.folder());
        LocalSuite suite = LocalSuite.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stopAll, "stop-suite"));
        return suite;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
