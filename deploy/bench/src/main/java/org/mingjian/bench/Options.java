package org.mingjian.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command line, read. */
record Options(Optional<Running> running, Bench.Sizes sizes, String json) {

    static final String USAGE = """
            usage: ./suite bench [--clients N] [--seconds N] [--rounds N] [--warming N] [--bulk N] [--json FILE]
            Starts a suite of its own beside any other, measures, and stops it. To measure one that runs already:
              --gateway URL --cases-url URL --token-url URL --client-id ID [--client-secret S | MINGJIAN_CLIENT_SECRET]
              --db-url JDBC --db-user USER [--db-password P | MINGJIAN_BENCH_DB_PASSWORD]
            The database user must be a superuser of the case database; a schema of copies is created and dropped.
            """;

    private static final Set<String> KNOWN = Set.of(
            "--clients",
            "--seconds",
            "--rounds",
            "--warming",
            "--bulk",
            "--json",
            "--gateway",
            "--cases-url",
            "--token-url",
            "--client-id",
            "--client-secret",
            "--db-url",
            "--db-user",
            "--db-password");

    /** A suite that runs already. */
    record Running(
            URI gateway,
            URI cases,
            URI tokenUrl,
            String clientId,
            String clientSecret,
            String dbUrl,
            String dbUser,
            String dbPassword) {

        @Override
        public String toString() {
            return cases + ", " + dbUrl;
        }
    }

    static Options read(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>(environment);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String option = left.remove();
            if (!KNOWN.contains(option) || left.isEmpty()) {
                throw new BenchFailure("what is " + option + "?\n" + USAGE);
            }
            given.put(option, left.remove());
        }
        Bench.Sizes sizes = new Bench.Sizes(
                number(given, "--clients", 16),
                Duration.ofSeconds(number(given, "--seconds", 12)),
                number(given, "--rounds", 2),
                Duration.ofSeconds(number(given, "--warming", 60)),
                number(given, "--bulk", 30_000));
        return new Options(running(given), sizes, given.getOrDefault("--json", ""));
    }

    private static Optional<Running> running(Map<String, String> given) {
        if (!given.containsKey("--cases-url")) {
            return Optional.empty();
        }
        given.putIfAbsent("--gateway", given.getOrDefault("--cases-url", ""));
        given.putIfAbsent("--client-secret", given.getOrDefault("MINGJIAN_CLIENT_SECRET", ""));
        given.putIfAbsent("--db-password", given.getOrDefault("MINGJIAN_BENCH_DB_PASSWORD", ""));
        return Optional.of(new Running(
                URI.create(needed(given, "--gateway")),
                URI.create(needed(given, "--cases-url")),
                URI.create(needed(given, "--token-url")),
                needed(given, "--client-id"),
                needed(given, "--client-secret"),
                needed(given, "--db-url"),
                needed(given, "--db-user"),
                needed(given, "--db-password")));
    }

    private static String needed(Map<String, String> given, String option) {
        String value = given.getOrDefault(option, "");
        if (value.isEmpty()) {
            throw new BenchFailure(option + " is missing\n" + USAGE);
        }
        return value;
    }

    private static int number(Map<String, String> given, String option, int otherwise) {
        String text = given.getOrDefault(option, String.valueOf(otherwise));
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new BenchFailure(option + " must be a number above zero, not " + text);
        }
        return Integer.parseInt(text);
    }
}
