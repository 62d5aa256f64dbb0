package org.mingjian.launcher.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.mingjian.launcher.process.ChildProcess;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;
import org.mingjian.launcher.server.LocalServer;

/** One of the suite's services, run from its packaged folder. */
public final class QuarkusService implements LocalServer {

    private static final Duration STOP = Duration.ofSeconds(20);

    private final ProcessFiles files;
    private final Path program;
    private final LocalPort port;
    private final String heap;
    private final Map<String, String> environment;
    private final ChildProcess process;

    /**
     * @param module folder of the service in the checkout, whose last part is its name
     * @param heap greatest heap, for example {@code 512m}
     * @param environment its configuration
     */
    public QuarkusService(
            ProcessFiles files, Path module, LocalPort port, String heap, Map<String, String> environment) {
        this.files = files;
        this.program = module.resolve("target/quarkus-app/quarkus-run.jar");
        this.port = port;
        this.heap = heap;
        this.environment = new HashMap<>(environment);
        this.environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        this.environment.put("QUARKUS_HTTP_PORT", Integer.toString(port.number()));
        this.process = new ChildProcess(files);
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public String address() {
        return "http://localhost:" + port.number();
    }

    @Override
    public void start() {
        if (!process.isAlive()) {
            if (!Files.exists(program)) {
                throw new LaunchFailure(
                        name() + " 尚未构建（缺少 " + program + "）。请先运行 ./suite build。",
                        name() + " is not built (no " + program + "). Run ./suite build first.");
            }
            port.requireFree(name());
            process.start(
                    List.of(
                            JavaRuntime.find().executable().toString(),
                            "-Xmx" + heap,
                            "-XX:+ExitOnOutOfMemoryError",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-jar",
                            program.toString()),
                    environment);
        }
        new Readiness(Duration.ofMinutes(2), Duration.ofMillis(200)).await(process, this::isAnswering);
    }

    /** Ends and starts it, as after a change of its program. */
    public void restart() {
        stop();
        start();
    }

    @Override
    public void stop() {
        process.stop("TERM", STOP);
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public CompletableFuture<Void> onExit() {
        return process.onExit();
    }

    /** Ready, with everything it depends on. */
    @Override
    public boolean isAnswering() {
        if (!port.accepts()) {
            return false;
        }
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Path log() {
        return files.log();
    }
}
