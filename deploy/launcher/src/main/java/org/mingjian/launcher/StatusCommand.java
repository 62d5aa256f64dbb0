package org.mingjian.launcher;

import java.util.Locale;

import org.mingjian.launcher.server.LocalServer;

/** Says of each program whether it runs and answers; succeeds only when all do. */
final class StatusCommand {

    private final SuiteSettings settings;
    private final Console console;

    StatusCommand(SuiteSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    int run() {
        var complete = true;
        for (var program : LocalSuite.of(settings).programs()) {
            var state = state(program);
            complete &= state == State.ANSWERING;
            console.say(String.format(Locale.ROOT, "%-16s %-24s %s", program.name(), program.address(), state.label));
        }
        return complete ? 0 : 1;
    }

    private static State state(LocalServer program) {
        if (!program.isAlive()) {
            return State.STOPPED;
        }
        return program.isAnswering() ? State.ANSWERING : State.SILENT;
    }

    private enum State {
        STOPPED("未运行 stopped"),
        SILENT("已启动，未就绪 running, not answering"),
        ANSWERING("就绪 ready");

        private final String label;

        State(String label) {
            this.label = label;
        }
    }
}
