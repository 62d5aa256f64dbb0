package org.mingjian.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.mingjian.launcher.process.LaunchFailure;

/**
 * Which suite to run.
 *
 * @param root the checkout
 * @param name several suites of one checkout differ by name; data lie in {@code .suite/<name>}
 * @param portOffset added to every port, so that suites can run side by side
 * @param cliClient whether the client {@code mingjian-cli}, which takes passwords, is enabled: tests and benchmarks only
 * @param progress told what happens
 */
public record SuiteSettings(Path root, String name, int portOffset, boolean cliClient, Progress progress) {

    private static final int GREATEST_OFFSET = 40_000;

    public SuiteSettings {
        if (!name.matches("[a-z0-9-]{1,40}") || name.equals("cache") || name.equals("test-servers")) {
            throw new LaunchFailure(
                    "套件名称 " + name + " 不可用（小写字母、数字、连字符）。",
                    "Not a usable suite name: " + name + " (lower case letters, digits, hyphens).");
        }
        if (portOffset < 0 || portOffset > GREATEST_OFFSET) {
            throw new LaunchFailure(
                    "MINGJIAN_PORT_OFFSET 须在 0 到 " + GREATEST_OFFSET + " 之间。",
                    "MINGJIAN_PORT_OFFSET must be between 0 and " + GREATEST_OFFSET + ".");
        }
    }

    /**
     * Reads {@code MINGJIAN_SUITE} (default {@code local}), {@code MINGJIAN_PORT_OFFSET} (0) and
     * {@code MINGJIAN_CLI_CLIENT_ENABLED} (false).
     */
    public static SuiteSettings from(Map<String, String> environment, Progress progress) {
        var offset = environment.getOrDefault("MINGJIAN_PORT_OFFSET", "0");
        if (!offset.matches("\\d{1,5}")) {
            throw new LaunchFailure(
                    "MINGJIAN_PORT_OFFSET 不是数字：" + offset, "MINGJIAN_PORT_OFFSET is not a number: " + offset);
        }
        return new SuiteSettings(
                ProjectRoot.find(),
                environment.getOrDefault("MINGJIAN_SUITE", "local"),
                Integer.parseInt(offset),
                Boolean.parseBoolean(Objects.requireNonNullElse(environment.get("MINGJIAN_CLI_CLIENT_ENABLED"), "")),
                progress);
    }

    /** A suite for tests: passwords can be exchanged for tokens. */
    public static SuiteSettings forTests(String name, int portOffset) {
        return new SuiteSettings(ProjectRoot.find(), name, portOffset, true, Progress.SILENT);
    }

    /** Where its data, logs, secrets and pid files are. */
    public Path folder() {
        return root.resolve(".suite").resolve(name);
    }

    public SuitePorts ports() {
        return SuitePorts.movedBy(portOffset);
    }
}
