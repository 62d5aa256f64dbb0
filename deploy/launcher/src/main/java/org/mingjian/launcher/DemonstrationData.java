package org.mingjian.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.server.Realm;

/** Fills a suite through its public interface, by running the generator as a program of its own. */
public final class DemonstrationData {

    private static final List<String> BUILT_IN = List.of("--builtin", "anxi-2022");

    private final LocalSuite suite;
    private final Path marker;

    public DemonstrationData(LocalSuite suite) {
        this.suite = suite;
        this.marker = suite.settings().folder().resolve("loaded-anxi-2022");
    }

    public boolean isLoaded() {
        return Files.exists(marker);
    }

    /** Loads the demonstration county; loading it again changes nothing. */
    public void load() {
        run(BUILT_IN);
        try {
            Files.writeString(marker, "");
        } catch (IOException e) {
            throw new LaunchFailure("无法记录装载结果。", "Cannot note that the data are loaded.", e);
        }
    }

    /** Loads the county-year that a figures file describes. */
    public void load(Path figures) {
        run(List.of(figures.toAbsolutePath().toString()));
    }

    private void run(List<String> what) {
        if (!suite.service("gateway").isAnswering()) {
            throw new LaunchFailure(
                    "套件未就绪（" + suite.gatewayUrl() + " 无应答），请先运行 ./suite up。",
                    "The suite is not ready (" + suite.gatewayUrl() + " does not answer). Run ./suite up first.");
        }
        var arguments = argumentFile(what);
        try {
            var process = new ProcessBuilder(JavaRuntime.find().executable().toString(), "@" + arguments)
                    .redirectErrorStream(true)
                    .start();
            // Does no harm when the process has ended; ends it when this JVM is told to stop meanwhile.
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(suite.settings().progress()::say);
            }
            if (process.waitFor() != 0) {
                throw new LaunchFailure("数据装载失败，原因见上。", "Loading failed; see the lines above.");
            }
        } catch (IOException e) {
            throw new LaunchFailure("无法运行数据装载程序。", "Cannot run the loader.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("装载被中断。", "Loading was interrupted.", e);
        } finally {
            delete(arguments);
        }
    }

    /** Java reads its whole command line from this file, so that the secret shows in no process list. */
    private Path argumentFile(List<String> what) {
        var target = suite.settings().root().resolve("deploy/generator/target");
        try (var jars = Files.newDirectoryStream(target, "generator*.jar")) {
            var classPath = target.resolve("lib/*").toString();
            for (var jar : jars) {
                classPath = jar + ":" + classPath;
            }
            var words = List.of(
                    "-Xmx512m",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-cp",
                    classPath,
                    "org.mingjian.generator.Main",
                    "--gateway",
                    suite.gatewayUrl(),
                    "--token-url",
                    suite.tokenEndpoint().url(),
                    "--client-id",
                    Realm.LOADER_CLIENT,
                    "--client-secret",
                    suite.credentials().secretOf(Realm.LOADER_CLIENT));
            var file = Files.createTempFile(
                    suite.settings().folder(),
                    "load",
                    ".args",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    Stream.concat(words.stream(), what.stream())
                            .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                            .collect(Collectors.joining("\n")));
            return file;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "数据装载程序尚未构建，请先运行 ./suite build。", "The loader is not built. Run ./suite build first.", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchFailure("无法删除 " + file + "。", "Cannot delete " + file + ".", e);
        }
    }
}
