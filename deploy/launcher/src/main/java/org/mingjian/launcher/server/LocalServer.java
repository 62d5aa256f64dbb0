package org.mingjian.launcher.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A program on this machine that can be started, stopped and killed; it outlives the JVM that started it. */
public interface LocalServer {

    String name();

    /** Where it listens, for people. */
    String address();

    /** Refuses when it certainly cannot start, because its port is taken or its program is missing. */
    void requireStartable();

    /** Starts it and waits until it answers; does nothing when it runs already. */
    void start();

    /** Ends it in order; does nothing when it does not run. Data stay. */
    void stop();

    /** Ends it without warning, as a power cut would. Data stay as they are. */
    void kill();

    boolean isAlive();

    /** Whether this very process, not a stranger on its port, answers and is ready. */
    boolean isAnswering();

    /** Completes when the program, as it runs now, has ended; at once when it does not run. */
    CompletableFuture<Void> onExit();

    Path log();
}
