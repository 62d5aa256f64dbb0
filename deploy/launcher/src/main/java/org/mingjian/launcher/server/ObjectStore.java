package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;

/** One S3 store in a JVM of its own, keeping its objects in a folder. */
public final class ObjectStore extends ProcessServer {

    /** The bucket it has from the beginning. */
    public static final String BUCKET = "recordings";

    /** Who is let in. */
    public static final String ACCESS_KEY = "mingjian";

    private static final Duration STOP = Duration.ofSeconds(20);

    private final LocalPort port;
    private final Distributions distributions;
    private final String secretKey;

    public ObjectStore(ProcessFiles files, LocalPort port, Distributions distributions, String secretKey) {
        super(files, "TERM", STOP);
        this.port = port;
        this.distributions = distributions;
        this.secretKey = secretKey;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port.number();
    }

    @Override
    public void requireStartable() {
        port.requireFree("S3");
    }

    @Override
    public void start() {
        if (!process.isAlive()) {
            requireStartable();
            try {
                process.start(command(writeSettings()), Map.of());
            } catch (IOException e) {
                throw new LaunchFailure("无法准备对象存储的数据目录。", "Cannot prepare the data folder of the S3 store.", e);
            }
        }
        new Readiness(Duration.ofMinutes(1), Duration.ofMillis(100)).await(process, this::isAnswering);
    }

    @Override
    public boolean isAnswering() {
        return process.isAlive() && port.accepts();
    }

    private List<String> command(Path settings) {
        var jars = distributions.objectStore();
        var command = new ArrayList<>(List.of(JavaRuntime.find().executable().toString()));
        command.addAll(JavaRuntime.classArchive(jars.resolve("s3proxy.jsa")));
        command.addAll(List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-DLOG_LEVEL=warn",
                "-cp",
                jars.resolve("*").toString(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString()));
        return command;
    }

    /** The secret is in the file, which only its owner may read, and not on the command line. */
    private Path writeSettings() throws IOException {
        Files.createDirectories(files.data().resolve("objects").resolve(BUCKET));
        return PrivateFile.write(
                files.data().resolve("s3proxy.properties"),
                List.of(
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.endpoint=" + address(),
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + secretKey,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + files.data().resolve("objects")));
    }
}
