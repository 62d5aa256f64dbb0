package org.mingjian.launcher;

import java.time.Duration;

import org.mingjian.launcher.process.ChildProcess;

/** Ends every program of the suite, and the launcher that watches it. */
final class DownCommand {

    /** The launcher stops everything it started before it ends. */
    private static final Duration LAUNCHER = Duration.ofSeconds(100);

    private final SuiteSettings settings;
    private final Console console;

    DownCommand(SuiteSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    int run() {
        console.timed(true);
        var launcher = new ChildProcess(UpCommand.launcher(settings));
        if (launcher.isAlive()) {
            console.say("停止 launcher");
            launcher.stop("TERM", LAUNCHER);
        }
        LocalSuite.of(settings).stopAll();
        console.say("已停止 stopped；数据保留在 " + settings.folder());
        return 0;
    }
}
