package org.mingjian.launcher.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a started process answers; ends early when the process does. */
public record Readiness(Duration patience, Duration pause) {

    /** Hands back when it answers; fails with the log's last lines when it died or took too long. */
    public void await(ChildProcess process, BooleanSupplier answering) {
        var end = System.nanoTime() + patience.toNanos();
        while (!answering.getAsBoolean()) {
            if (!process.isAlive()) {
                throw process.failure("启动后退出", "ended while starting");
            }
            if (System.nanoTime() > end) {
                process.kill();
                throw process.failure(
                        "在 " + patience.toSeconds() + " 秒内没有就绪",
                        "did not become ready within " + patience.toSeconds() + " s");
            }
            pause(pause);
        }
    }

    static void pause(Duration length) {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("启动被中断。", "Start was interrupted.", e);
        }
    }
}
