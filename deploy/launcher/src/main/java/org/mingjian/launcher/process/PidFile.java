package org.mingjian.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers a process by its number and start time, since numbers are used again. */
public final class PidFile {

    /** The start time is computed from the boot time, which a clock correction may shift a little. */
    private static final Duration DRIFT = Duration.ofSeconds(5);

    /** Places in Linux's {@code /proc/<pid>/stat}, counted after the name. */
    private static final int STATE = 0;

    private static final int THREADS = 17;

    private PidFile() {}

    public static void write(Path file, ProcessHandle process) throws IOException {
        Files.write(
                file,
                List.of(
                        Long.toString(process.pid()),
                        process.info().startInstant().map(Instant::toString).orElse("")));
    }

    public static Optional<ProcessHandle> living(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            var process = ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(p -> !isGone(p))
                    .filter(p -> sameStart(p, lines.get(1)));
            if (process.isEmpty()) {
                remove(file);
            }
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ended, or a zombie that nobody collects, as under a container's first process. A killed process shows as a zombie
     * while its last threads still hold its ports; then it is not gone yet.
     */
    static boolean isGone(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
        } catch (IOException e) {
            return !process.isAlive();
        }
    }

    private static boolean sameStart(ProcessHandle process, String recorded) {
        var started = process.info().startInstant();
        if (recorded.isEmpty() || started.isEmpty()) {
            return true;
        }
        return Duration.between(Instant.parse(recorded), started.get()).abs().compareTo(DRIFT) < 0;
    }
}
