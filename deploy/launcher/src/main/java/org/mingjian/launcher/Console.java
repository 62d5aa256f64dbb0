package org.mingjian.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.mingjian.launcher.process.LaunchFailure;

/** Lines on the terminal, each with the seconds since the command began where it reports progress. */
final class Console implements Progress {

    private static final double MILLIS = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long begin = System.nanoTime();
    private boolean timed;

    /** From here on lines carry the elapsed seconds. */
    synchronized void timed(boolean on) {
        timed = on;
    }

    @Override
    public synchronized void say(String line) {
        out.println(timed ? String.format(Locale.ROOT, "[%6.1f s] %s", seconds(), line) : line);
    }

    double seconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) / MILLIS;
    }

    /** A failure for people: what went wrong, without a stack trace. */
    synchronized void complain(LaunchFailure failure) {
        errors.println(failure.getMessage());
        for (var other : failure.getSuppressed()) {
            errors.println(other.getMessage());
        }
    }
}
