package org.mingjian.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A program in a session of its own: the terminal's Ctrl-C does not reach it and it outlives this JVM. Whoever knows
 * its pid file can find it again.
 */
public final class ChildProcess {

    private static final Duration DEATH = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final long LOG_LIMIT = 50L * 1024 * 1024;
    private static final int LINES_SHOWN = 15;

    private final ProcessFiles files;

    public ChildProcess(ProcessFiles files) {
        this.files = files;
    }

    /** Starts the command with the given variables added to this JVM's; output goes to the log. */
    public void start(List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(files.data());
            Files.createDirectories(files.log().getParent());
            Files.createDirectories(files.pid().getParent());
            rollLog();
            var builder = new ProcessBuilder(Stream.concat(Session.ownSession().stream(), command.stream())
                            .toList())
                    .directory(files.data().toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()));
            builder.environment().putAll(environment);
            PidFile.write(files.pid(), builder.start().toHandle());
        } catch (IOException e) {
            throw new LaunchFailure(
                    "无法启动 %s：%s".formatted(files.name(), e.getMessage()),
                    "Cannot start %s: %s".formatted(files.name(), e.getMessage()),
                    e);
        }
    }

    /** The living process, if any; a pid file of a process that is gone is removed. */
    public Optional<ProcessHandle> handle() {
        return PidFile.living(files.pid());
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Completes when the process, as it runs now, has ended. */
    public CompletableFuture<Void> onExit() {
        return handle().map(process -> process.onExit().<Void>thenApply(_ -> null))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Asks it to end with a signal, for example {@code TERM}, and makes it end when the patience is over. */
    public void stop(String signal, Duration patience) {
        handle().ifPresent(process -> {
            Session.signal(process, signal);
            if (!ends(process, patience)) {
                kill();
            }
        });
        PidFile.remove(files.pid());
    }

    /** Ends it without warning, and waits until its own children are gone too. */
    public void kill() {
        handle().ifPresent(process -> {
            var family = new ArrayList<ProcessHandle>();
            family.add(process);
            family.addAll(process.descendants().toList());
            process.destroyForcibly();
            // Children of PostgreSQL end by themselves when they miss their parent; give them that chance.
            for (var member : family) {
                if (!ends(member, DEATH)) {
                    member.destroyForcibly();
                }
            }
        });
        PidFile.remove(files.pid());
    }

    /** What to say when it died instead of becoming ready. */
    public LaunchFailure failure(String chinese, String english) {
        return new LaunchFailure(
                "%s %s。日志 %s 的最后几行：".formatted(files.name(), chinese, files.log()),
                "%s %s. Last lines of its log:%n%s".formatted(files.name(), english, lastLines()));
    }

    private String lastLines() {
        try (var lines = Files.lines(files.log())) {
            var all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - LINES_SHOWN), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    private void rollLog() throws IOException {
        if (Files.exists(files.log()) && Files.size(files.log()) > LOG_LIMIT) {
            Files.move(
                    files.log(),
                    files.log().resolveSibling(files.name() + ".log.1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!PidFile.isGone(process)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Readiness.pause(LOOK_AGAIN);
        }
        return true;
    }
}
