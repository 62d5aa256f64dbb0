package org.mingjian.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.testing.TestServers;

/** Command line of the launcher; {@code ./suite} finds the JDK, builds and hands over to it. */
public final class Main {

    private static final int USAGE = 64;

    private Main() {}

    static void main(String[] arguments) {
        var console = new Console();
        try {
            System.exit(run(List.of(arguments), console));
        } catch (LaunchFailure e) {
            console.complain(e);
            System.exit(1);
        }
    }

    private static int run(List<String> words, Console console) {
        var command = words.isEmpty() ? "" : words.getFirst();
        var settings = SuiteSettings.from(System.getenv(), console);
        return switch (command) {
            case "up" -> new UpCommand(settings, console).run(words.contains("--detach"));
            case "down" -> new DownCommand(settings, console).run();
            case "status" -> new StatusCommand(settings, console).run();
            case "load" -> load(settings, words.subList(1, words.size()), console);
            case "test-servers" -> testServers(words.subList(1, words.size()), console);
            default -> usage(console);
        };
    }

    private static int load(SuiteSettings settings, List<String> files, Console console) {
        if (files.isEmpty()) {
            return usage(console);
        }
        var data = new DemonstrationData(LocalSuite.of(settings));
        files.forEach(file -> data.load(Path.of(file)));
        return 0;
    }

    private static int testServers(List<String> words, Console console) {
        if (words.equals(List.of("stop"))) {
            TestServers.stopAll();
            return 0;
        }
        if (words.equals(List.of("start"))) {
            console.say("测试用服务器（保留到 ./suite test-servers stop）：");
            var shared = TestServers.sharedAndKept();
            console.say("PostgreSQL " + shared.postgres().address());
            console.say("Kafka      " + shared.kafka().address());
            console.say("Keycloak   " + shared.keycloak().address());
            return 0;
        }
        return usage(console);
    }

    private static int usage(Console console) {
        Arrays.stream("""
                        用法 usage: ./suite COMMAND
                          up [--detach]            启动全部服务并装载演示数据 start everything
                          down                     停止 stop everything
                          status                   查看状态 what runs, what answers
                          load FILE…               按数据文件装载一个区县年度 load a county-year
                          build                    构建 build what is not built
                          test [MAVEN OPTIONS]     运行全部测试 run every test
                          bench [OPTIONS]          压测 measure
                          test-servers start|stop  测试用服务器 servers for tests
                        """.split("\n")).forEach(console::say);
        return USAGE;
    }
}
