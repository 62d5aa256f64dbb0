package org.mingjian.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java installation that child processes can run on. */
public record JavaRuntime(Path home) {

    /** The oldest release the suite runs on. */
    public static final int OLDEST = 25;

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** The JDK this program runs on, else the one of {@code JAVA_HOME}. */
    public static JavaRuntime find() {
        return among(Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .toList());
    }

    static JavaRuntime among(List<Path> homes) {
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .filter(home -> release(home).filter(r -> r >= OLDEST).isPresent())
                .findFirst()
                .map(JavaRuntime::new)
                .orElseThrow(() -> new LaunchFailure(
                        "找不到 JDK %d 或更新版本（已查看：%s）。请安装后设置 JAVA_HOME。".formatted(OLDEST, homes),
                        "No JDK %d or newer found (looked at: %s). Install one and set JAVA_HOME."
                                .formatted(OLDEST, homes)));
    }

    public Path executable() {
        return home.resolve("bin/java");
    }

    /** Variables that make scripts use this installation too. */
    public Map<String, String> environment() {
        return Map.of("JAVA_HOME", home.toString(), "JAVA", executable().toString());
    }

    /**
     * Options that keep loaded classes in a file: written when a JVM first ends in order, it halves the next start. A
     * file that does not fit the JVM is ignored and written anew.
     */
    public static List<String> classArchive(Path file) {
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:aot=off");
    }

    private static Optional<Integer> release(Path home) {
        try {
            var matcher = VERSION.matcher(Files.readString(home.resolve("release")));
            return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
