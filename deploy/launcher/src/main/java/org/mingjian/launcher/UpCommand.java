package org.mingjian.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.mingjian.launcher.process.PidFile;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.server.LocalServer;
import org.mingjian.launcher.server.Realm;

/** Brings the suite up, fills it, says how to use it, and in the foreground keeps watch until told to stop. */
final class UpCommand {

    private final SuiteSettings settings;
    private final Console console;
    /** Whether this JVM has been told to stop, so that programs that end are no news. */
    private final AtomicBoolean told = new AtomicBoolean();

    UpCommand(SuiteSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    int run(boolean detached) {
        console.timed(true);
        var suite = LocalSuite.of(settings);
        var wasComplete = suite.programs().stream().allMatch(LocalServer::isAlive);
        var stopping = Thread.ofPlatform().unstarted(() -> {
            told.set(true);
            suite.close();
        });
        Runtime.getRuntime().addShutdownHook(stopping);
        if (!detached && !wasComplete) {
            announce();
        }
        suite.start();
        var data = new DemonstrationData(suite);
        if (!data.isLoaded()) {
            console.say("装载演示数据：福建省安溪县 2022 年 …");
            data.load();
        }
        console.timed(false);
        summarise(suite);
        if (detached || wasComplete) {
            Runtime.getRuntime().removeShutdownHook(stopping);
            return 0;
        }
        console.say("按 Ctrl-C 停止；数据保留在 " + settings.folder() + "。");
        watch(suite);
        return 0;
    }

    private void summarise(LocalSuite suite) {
        var credentials = suite.credentials();
        console.say("");
        console.say("明鉴已就绪 ready   " + suite.gatewayUrl());
        console.say(
                "Keycloak           " + suite.keycloak().address() + "/admin   admin / " + credentials.keycloakAdmin());
        console.say("PostgreSQL         " + suite.postgres().address() + "   cases, reports");
        console.say("Kafka              " + suite.kafka().address());
        console.say("用户 / 口令 users and passwords（另存于 " + settings.folder().resolve("secrets.properties") + "）");
        for (var user : Realm.USERS) {
            console.say(String.format(Locale.ROOT, "  %-20s %s", user, credentials.passwordOf(user)));
        }
        console.say(String.format(Locale.ROOT, "用时 total time %.1f s", console.seconds()));
    }

    /** Lets {@code down} find this JVM. */
    private void announce() {
        var file = launcher(settings).pid();
        try {
            Files.createDirectories(file.getParent());
            PidFile.write(file, ProcessHandle.current());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until a signal ends this JVM, or everything has been ended from elsewhere; what was restarted is watched anew. */
    private void watch(LocalSuite suite) {
        var alive = suite.programs();
        while (!alive.isEmpty()) {
            CompletableFuture.allOf(alive.stream()
                            .map(program -> program.onExit().thenRun(() -> report(program)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            alive = suite.programs().stream().filter(LocalServer::isAlive).toList();
        }
    }

    private void report(LocalServer ended) {
        if (!told.get()) {
            console.say("已退出 ended: " + ended.name() + "，日志 log " + ended.log());
        }
    }

    static ProcessFiles launcher(SuiteSettings settings) {
        return ProcessFiles.in(settings.folder(), "launcher");
    }
}
