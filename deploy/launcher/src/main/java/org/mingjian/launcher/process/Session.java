package org.mingjian.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The few things about processes that Java leaves to the system's own commands. */
public final class Session {

    private static final String PATH = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");

    private Session() {}

    /** Words to put before a command so that it leads a session of its own and keeps its process number. */
    static List<String> ownSession() {
        if (isInstalled("setsid")) {
            return List.of("setsid");
        }
        return isInstalled("perl")
                ? List.of("perl", "-MPOSIX=setsid", "-e", "setsid(); exec { $ARGV[0] } @ARGV")
                : List.of();
    }

    static void signal(ProcessHandle process, String signal) {
        run(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
    }

    /** Runs a short command to its end and hands back its exit code; what it prints is dropped. */
    public static int run(List<String> command) {
        return run(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** The same in a folder, with more variables, and what it prints kept in a log. */
    public static int run(List<String> command, Path folder, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return run(builder);
    }

    private static int run(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("无法运行 " + builder.command() + "。", "Cannot run " + builder.command() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("已中断。", "Interrupted.", e);
        }
    }

    /** Whether the command is found on the path. */
    public static boolean isInstalled(String command) {
        return List.of(PATH.split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command)));
    }
}
