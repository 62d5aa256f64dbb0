package org.mingjian.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipFile;

import org.mingjian.launcher.process.Folders;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.Session;
import org.tukaani.xz.XZInputStream;

/**
 * The server programs, unpacked once into {@code .suite/cache} so that a clean build does not cost them. The build of
 * this module puts the archives into its target folder.
 */
public final class Distributions {

    private static final String READY = ".ready";

    private final Path archives;
    private final Path cache;
    private final Properties names = new Properties();

    public Distributions(Path root) {
        this.archives = root.resolve("deploy/launcher/target");
        this.cache = root.resolve(".suite/cache");
        try (var in = Distributions.class.getResourceAsStream("distributions.properties")) {
            names.load(Objects.requireNonNull(in, "distributions.properties"));
        } catch (IOException e) {
            throw new LaunchFailure("启动器不完整。", "The launcher is incomplete.", e);
        }
    }

    /** Folder with {@code bin/postgres}. */
    Path postgres() {
        return unpacked("postgres", this::unpackPostgres);
    }

    /** Folder with the jars of the broker's class path. */
    Path kafka() {
        return unpacked("kafka", folder -> copyJars("kafka", folder));
    }

    /** Folder with the jars of the S3 store's class path. */
    Path objectStore() {
        return unpacked("s3proxy", folder -> copyJars("s3proxy", folder));
    }

    /** Folder with {@code lib/quarkus-run.jar}, its optimised build made with the given options. */
    Path keycloak(JavaRuntime java, List<String> buildOptions) {
        var unpacked = unpacked("keycloak", this::unzipKeycloak);
        var built = unpacked.resolve("built-with");
        try (var _ = FolderLock.of(unpacked)) {
            if (!Files.exists(built) || !Files.readAllLines(built).equals(buildOptions)) {
                buildKeycloak(unpacked, java, buildOptions);
                Files.write(built, buildOptions);
            }
            return unpacked;
        } catch (IOException e) {
            throw incomplete("keycloak", e);
        }
    }

    private Path unpacked(String program, Unpacking unpacking) {
        var folder = cache.resolve(Objects.requireNonNull(names.getProperty(program), program));
        try (var _ = FolderLock.of(cache)) {
            if (!Files.exists(folder.resolve(READY))) {
                Folders.delete(folder);
                Files.createDirectories(folder);
                unpacking.into(folder);
                Files.createFile(folder.resolve(READY));
            }
            return folder;
        } catch (IOException e) {
            throw incomplete(program, e);
        }
    }

    private void unpackPostgres(Path folder) throws IOException {
        try (var jar = new ZipFile(archives.resolve("postgres/postgres.jar").toFile())) {
            var archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no .txz in the archive"));
            try (var in = new XZInputStream(jar.getInputStream(archive))) {
                untar(in, folder);
            }
        }
    }

    private static void untar(InputStream in, Path folder) throws IOException {
        var tar = new ProcessBuilder("tar", "-xf", "-", "-C", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = tar.getOutputStream()) {
            in.transferTo(out);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar ended with " + tar.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void copyJars(String program, Path folder) throws IOException {
        try (var jars = Files.newDirectoryStream(archives.resolve(program), "*.jar")) {
            for (var jar : jars) {
                Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void unzipKeycloak(Path folder) throws IOException {
        try (var zip = new ZipFile(archives.resolve("keycloak/keycloak.zip").toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var name = Path.of(entry.getName());
                if (name.getNameCount() > 1 && !entry.isDirectory()) {
                    var target =
                            folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                    if (!target.startsWith(folder)) {
                        throw new IOException("entry leaves the folder: " + name);
                    }
                    Files.createDirectories(target.getParent());
                    Files.copy(zip.getInputStream(entry), target);
                }
            }
        }
    }

    private static void buildKeycloak(Path folder, JavaRuntime java, List<String> options) throws IOException {
        var log = folder.resolve("build.log");
        var command = new ArrayList<>(List.of("sh", "bin/kc.sh", "build"));
        command.addAll(options);
        var exit = Session.run(command, folder, java.environment(), log);
        if (exit != 0) {
            throw new LaunchFailure(
                    "Keycloak 优化构建失败，见 " + log + "。", "The optimised build of Keycloak failed, see " + log + ".");
        }
    }

    private LaunchFailure incomplete(String program, IOException cause) {
        return new LaunchFailure(
                "无法准备 %s：%s。请先运行 ./mvnw -pl deploy/launcher package。".formatted(program, cause.getMessage()),
                "Cannot prepare %s: %s. Run ./mvnw -pl deploy/launcher package first."
                        .formatted(program, cause.getMessage()),
                cause);
    }

    /** Fills an empty folder with a program. */
    private interface Unpacking {
        void into(Path folder) throws IOException;
    }
}
