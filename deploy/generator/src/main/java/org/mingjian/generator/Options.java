package org.mingjian.generator;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresReader;
import org.mingjian.generator.upload.CountyUpload;
import org.mingjian.generator.upload.Target;

/** The command line, read. */
record Options(
        Figures figures, Optional<Target> target, Optional<String> out, int partSize, int limit, boolean drillDown) {

    static final String USAGE = """
            usage: generator [--builtin %s | FILE.yaml] [--out FILE|-] [--limit N]
                   generator [--builtin … | FILE.yaml] --gateway URL --token-url URL --client-id ID
                             [--client-secret SECRET] [--part-size N] [--limit N] [--verify-drilldown]
            The secret may also stand in MINGJIAN_CLIENT_SECRET. --out writes newline-delimited JSON, and beside it
            FILE.manifest.json with the register, the counts and the files that break a rule on purpose.
            """.formatted(String.join("|", FiguresReader.BUILTIN));

    private static final Set<String> WITH_VALUE = Set.of(
            "--gateway",
            "--token-url",
            "--client-id",
            "--client-secret",
            "--builtin",
            "--out",
            "--part-size",
            "--limit");

    /** A command line that cannot be meant. */
    static final class BadOptions extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        BadOptions(String message) {
            super(message);
        }
    }

    static Options read(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String argument = left.remove();
            if (WITH_VALUE.contains(argument)) {
                if (left.isEmpty()) {
                    throw new BadOptions(argument + " needs a value");
                }
                given.put(argument, left.remove());
            } else if (argument.equals("--verify-drilldown")) {
                given.put(argument, "");
            } else if (argument.startsWith("--") || given.put("file", argument) != null) {
                throw new BadOptions("what is " + argument + "?");
            }
        }
        Optional<Target> target = target(given, environment);
        if (target.isEmpty() && !given.containsKey("--out")) {
            throw new BadOptions("say where to: --gateway or --out");
        }
        return new Options(
                figures(given),
                target,
                Optional.ofNullable(given.get("--out")),
                number(given, "--part-size", CountyUpload.PART_SIZE),
                number(given, "--limit", Integer.MAX_VALUE),
                given.containsKey("--verify-drilldown"));
    }

    private static Figures figures(Map<String, String> given) {
        @Nullable String builtin = given.get("--builtin");
        @Nullable String file = given.get("file");
        if ((builtin == null) == (file == null)) {
            throw new BadOptions("give either --builtin or a file");
        }
        return builtin != null ? FiguresReader.builtin(builtin) : FiguresReader.file(Path.of(String.valueOf(file)));
    }

    private static Optional<Target> target(Map<String, String> given, Map<String, String> environment) {
        if (!given.containsKey("--gateway")) {
            return Optional.empty();
        }
        String secret = given.getOrDefault("--client-secret", environment.getOrDefault("MINGJIAN_CLIENT_SECRET", ""));
        if (secret.isEmpty()) {
            throw new BadOptions("give --client-secret or set MINGJIAN_CLIENT_SECRET");
        }
        return Optional.of(new Target(
                address(given, "--gateway"), address(given, "--token-url"), needed(given, "--client-id"), secret));
    }

    private static URI address(Map<String, String> given, String option) {
        String text = needed(given, option);
        if (!text.matches("https?://[^\\s]+")) {
            throw new BadOptions(option + " must be an http address, not " + text);
        }
        return URI.create(text);
    }

    private static String needed(Map<String, String> given, String option) {
        String value = given.get(option);
        if (value == null || value.isBlank()) {
            throw new BadOptions(option + " is missing");
        }
        return value;
    }

    private static int number(Map<String, String> given, String option, int otherwise) {
        String text = given.get(option);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new BadOptions(option + " must be a number above zero, not " + text);
        }
        return Integer.parseInt(text);
    }
}
