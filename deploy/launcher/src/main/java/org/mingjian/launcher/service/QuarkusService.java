package org.mingjian.launcher.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mingjian.launcher.process.Folders;
import org.mingjian.launcher.process.HttpProbe;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;
import org.mingjian.launcher.server.ProcessServer;

/** One of the suite's services, run from its packaged folder. */
public final class QuarkusService extends ProcessServer {

    private static final String START_JAR = "quarkus-run.jar";
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path built;
    private final LocalPort port;
    private final String heap;
    private final Map<String, String> environment;

    /**
     * @param module folder of the service in the checkout, whose last part is its name
     * @param heap greatest heap, for example {@code 512m}
     * @param environment its configuration
     */
    public QuarkusService(
            ProcessFiles files, Path module, LocalPort port, String heap, Map<String, String> environment) {
        super(files, "TERM", STOP);
        this.built = module.resolve("target/quarkus-app");
        this.port = port;
        this.heap = heap;
        this.environment = new HashMap<>(environment);
        this.environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        this.environment.put("QUARKUS_HTTP_PORT", Integer.toString(port.number()));
    }

    @Override
    public String address() {
        return "http://localhost:" + port.number();
    }

    @Override
    public void requireStartable() {
        if (!Files.exists(built.resolve(START_JAR))) {
            throw new LaunchFailure(
                    name() + " 尚未构建（缺少 " + built + "）。请先运行 ./suite build。",
                    name() + " is not built (no " + built + "). Run ./suite build first.");
        }
        port.requireFree(name());
    }

    @Override
    public void start() {
        if (!process.isAlive()) {
            requireStartable();
            var program = copyOfProgram();
            process.start(
                    List.of(
                            JavaRuntime.find().executable().toString(),
                            "-Xmx" + heap,
                            "-XX:+ExitOnOutOfMemoryError",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            // The services refuse such addresses themselves, and say so; the server only hangs up.
                            "-Dvertx.disableURIValidation=true",
                            "-jar",
                            program.toString()),
                    environment);
        }
        new Readiness(Duration.ofMinutes(2), Duration.ofMillis(200)).await(process, this::isAnswering);
    }

    /** A later build may replace the packaged folder while the service runs, so it runs from a copy of its own. */
    private Path copyOfProgram() {
        var copy = files.data().resolve("app");
        try {
            Folders.mirror(built, copy);
        } catch (IOException e) {
            throw new LaunchFailure("无法复制 " + built + "。", "Cannot copy " + built + ".", e);
        }
        return copy.resolve(START_JAR);
    }

    /** Ends and starts it, as after a change of its program. */
    public void restart() {
        stop();
        start();
    }

    /** Ready, with everything it depends on. */
    @Override
    public boolean isAnswering() {
        return process.isAlive() && port.accepts() && HttpProbe.isOk(address() + "/q/health/ready");
    }
}
