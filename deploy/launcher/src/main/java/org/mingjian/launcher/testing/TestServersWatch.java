package org.mingjian.launcher.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.mingjian.launcher.process.ChildProcess;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.server.FolderLock;

/**
 * A small process that ends the shared test servers when their last user is gone, however it went. Test JVMs cannot do
 * it themselves: they may be killed, and at their end the class loaders of Quarkus are closed already.
 */
final class TestServersWatch {

    static final String NAME = "watch";

    /** Long enough for the next module of the same build to take over. */
    private static final Duration LINGER = Duration.ofSeconds(45);

    private static final List<String> NEWEST_FIRST = List.of("s3proxy", "keycloak", "kafka", "postgres");
    private static final Duration STOP = Duration.ofSeconds(90);

    private TestServersWatch() {}

    static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var users = TestServerUsers.in(folder);
        var lastUse = System.nanoTime();
        while (true) {
            TimeUnit.SECONDS.sleep(1);
            if (users.areKept() || !users.living().isEmpty()) {
                lastUse = System.nanoTime();
            } else if (System.nanoTime() - lastUse > LINGER.toNanos() && stoppedUnused(folder)) {
                return;
            }
        }
    }

    private static boolean stoppedUnused(Path folder) {
        try (var _ = FolderLock.of(folder)) {
            if (!TestServerUsers.in(folder).living().isEmpty()) {
                return false;
            }
            stopServers(folder);
            return true;
        }
    }

    /** By pid file, without knowing anything else about them. */
    static void stopServers(Path folder) {
        TestServerUsers.in(folder).release();
        for (var name : NEWEST_FIRST) {
            new ChildProcess(ProcessFiles.in(folder, name)).stop(name.equals("postgres") ? "INT" : "TERM", STOP);
        }
    }
}
