package org.mingjian.launcher.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.mingjian.launcher.process.ChildProcess;
import org.mingjian.launcher.process.ProcessFiles;

/** A server that is one child process, found again by its pid file. */
public abstract class ProcessServer implements LocalServer {

    /** Where its pid, log and data are. */
    protected final ProcessFiles files;

    /** The process itself. */
    protected final ChildProcess process;

    private final String stopSignal;
    private final Duration stopPatience;

    /**
     * @param stopSignal what asks it to end in order
     * @param stopPatience how long it may take before it is made to
     */
    protected ProcessServer(ProcessFiles files, String stopSignal, Duration stopPatience) {
        this.files = files;
        this.process = new ChildProcess(files);
        this.stopSignal = stopSignal;
        this.stopPatience = stopPatience;
    }

    @Override
    public final String name() {
        return files.name();
    }

    @Override
    public final void stop() {
        process.stop(stopSignal, stopPatience);
    }

    @Override
    public final void kill() {
        process.kill();
    }

    @Override
    public final boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public final CompletableFuture<Void> onExit() {
        return process.onExit();
    }

    @Override
    public final Path log() {
        return files.log();
    }
}
