package org.mingjian.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresReader;

/**
 * The measurement. Rounds of both sides take turns, so that a busy moment of the machine hits both. Before a side is
 * measured the other one has come to rest.
 */
final class Bench {

    private static final int SAMPLES = 64;
    private static final int FEW = 2;
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final String RELAYED = """
            select coalesce((select id from outbox order by transaction_id desc, id desc limit 1) <= outbox_id, true)
            from relay_cursor""";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final URI server;
    private final Tokens tokens;
    private final Database database;
    private final Sizes sizes;
    private final Consumer<String> progress;
    private final Measured figures = new Measured();
    private final CountyYear county = CountyYear.of(measuredCounty());
    private final String run;
    private final OpeningCases.Plan plan;
    private final List<Table> tables;

    /**
     * How much is measured.
     *
     * @param round length of one round of one side
     * @param rounds of each side
     * @param warming of the service before anything counts
     * @param bulk files of one import
     */
    record Sizes(int clients, Duration round, int rounds, Duration warming, int bulk) {}

    Bench(URI server, Tokens tokens, Database database, Sizes sizes, Consumer<String> progress, InstantSource time)
            throws SQLException {
        this.server = server;
        this.tokens = tokens;
        this.database = database;
        this.sizes = sizes;
        this.progress = progress;
        Instant now = time.instant();
        this.run = Long.toString(now.getEpochSecond(), Character.MAX_RADIX);
        this.plan = OpeningCases.Plan.of(
                server, tokens, county, run, now.atZone(CHINA).toLocalDate());
        try (Connection connection = database.connect()) {
            this.tables = Table.ofACase(connection);
            FloorSchema.create(connection, tables);
        }
    }

    /** The mix of a real county under the code of none, so that nobody's figures change. */
    private static Figures measuredCounty() {
        var real = FiguresReader.builtin("shaxian-2022");
        return new Figures("bench", "350599", "基准县", real.year(), real.report(), real.figures());
    }

    CountyYear county() {
        return county;
    }

    Measured run() throws SQLException, IOException {
        try {
            setting();
            opening();
            bulk();
            return figures;
        } finally {
            try (Connection connection = database.connect()) {
                FloorSchema.drop(connection);
            }
        }
    }

    private void setting() throws SQLException {
        figures.section("machine and database");
        figures.fact("processors", Runtime.getRuntime().availableProcessors());
        try (Connection connection = database.connect()) {
            figures.fact("PostgreSQL", Database.value(connection, "show server_version"));
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                String value = Database.value(connection, "show " + setting);
                figures.fact(setting, value);
                if (!value.equals("on")) {
                    throw new BenchFailure(setting + " is off: nothing would be durable, and nothing comparable");
                }
            }
        }
    }

    private void opening() throws SQLException {
        warm();
        List<CaseRows> samples = samples();
        progress.accept("warming plain inserts");
        floor(Floor.Trips.ONE_PER_STATEMENT, sizes.round().dividedBy(2), samples);
        floor(Floor.Trips.ONE_PER_CASE, sizes.round().dividedBy(2), samples);
        double statements = 0;
        double together = 0;
        double http = 0;
        Latencies latencies = new Latencies();
        for (int i = 1; i <= sizes.rounds(); i++) {
            progress.accept("round " + i + " of " + sizes.rounds() + ": plain inserts, then cases over HTTP");
            rest();
            statements += floor(Floor.Trips.ONE_PER_STATEMENT, sizes.round(), samples) / sizes.rounds();
            together += floor(Floor.Trips.ONE_PER_CASE, sizes.round(), samples) / sizes.rounds();
            Clients.Outcome outcome =
                    Clients.atFullRate(sizes.clients(), sizes.round(), number -> new OpeningCases(plan));
            http += outcome.perSecond() / sizes.rounds();
            latencies.addAll(outcome.latencies());
        }
        rest();
        progress.accept("cases over HTTP at half that rate");
        double pace = http / 2;
        Latencies half = Clients.atPace(
                        sizes.clients(), sizes.round().multipliedBy(2), pace, number -> new OpeningCases(plan))
                .latencies();
        figures.section("opening a case, " + sizes.clients() + " clients, " + rowsOf(samples));
        figures.rate("plain inserts, one round trip per statement", statements);
        figures.rate("plain inserts, one round trip per case", together);
        figures.rate("POST /v1/cases", http);
        figures.millis("POST /v1/cases p50 at full rate", latencies.percentile(50));
        figures.millis("POST /v1/cases p95 at full rate", latencies.percentile(95));
        figures.rate("half rate", pace);
        figures.millis("POST /v1/cases p50 at half rate", half.percentile(50));
        figures.millis("POST /v1/cases p95 at half rate", half.percentile(95));
        figures.millis("POST /v1/cases p99 at half rate", half.percentile(99));
        figures.share("HTTP of inserts per statement", http / statements, 0.5);
        figures.share("HTTP of inserts in one round trip", http / together, 0.5);
    }

    private void warm() {
        progress.accept("warming the service: few clients, then all");
        Duration third = sizes.warming().dividedBy(3);
        Clients.atFullRate(FEW, third, number -> new OpeningCases(plan));
        Clients.atFullRate(sizes.clients(), third.multipliedBy(2), number -> new OpeningCases(plan));
    }

    private void bulk() throws SQLException, IOException {
        BulkIntake intake = new BulkIntake(server, tokens, county, run);
        CopyRows copying = new CopyRows(database, tables);
        progress.accept("warming both sides of bulk intake");
        CopyRows.Data warm = copying.take(intake.upload(sizes.bulk() / 2));
        copying.copy(List.of(warm));
        double imported = 0;
        double oneStream = 0;
        List<CopyRows.Data> pair = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            progress.accept("round " + i + " of 2: import, then COPY of the same rows");
            rest();
            BulkIntake.Import done = intake.upload(sizes.bulk());
            imported += done.perSecond() / 2;
            rest();
            CopyRows.Data rows = copying.take(done);
            oneStream += copying.copy(List.of(rows)) / 2;
            pair.add(rows);
        }
        emptyCopies();
        copying.copy(List.of(warm));
        double twoStreams = copying.copy(pair);
        figures.section("bulk intake, " + sizes.bulk() + " files of a county-year each");
        figures.rate("COPY, one stream", oneStream);
        figures.rate("COPY, two streams", twoStreams);
        figures.rate("POST /v1/imports until every outcome is there", imported);
        figures.share("import of one COPY", imported / oneStream, 0.75);
        figures.share("import of two COPY streams", imported / twoStreams, 0.5);
    }

    private double floor(Floor.Trips trips, Duration length, List<CaseRows> samples) {
        return Clients.atFullRate(
                        sizes.clients(), length, number -> new Floor(database.connect(), samples, trips, number))
                .perSecond();
    }

    private List<CaseRows> samples() throws SQLException {
        try (Connection connection = database.connect()) {
            return CaseRows.newest(connection, tables, plan.numberPrefix(), SAMPLES);
        }
    }

    private void emptyCopies() throws SQLException {
        try (Connection connection = database.connect()) {
            for (Table table : tables.reversed()) {
                Database.run(connection, "truncate " + table.copy() + " cascade");
            }
        }
    }

    /** Waits until every event is published and the disk has caught up. */
    private void rest() throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = database.connect()) {
            while (!Database.value(connection, RELAYED).equals("t")) {
                if (System.nanoTime() - start > LONGEST_REST.toNanos()) {
                    throw new BenchFailure("the outbox is not relayed; the machine never comes to rest");
                }
                Pause.of(Duration.ofMillis(200));
            }
            Database.run(connection, "checkpoint");
        }
    }

    private static String rowsOf(List<CaseRows> samples) {
        CaseRows one = samples.getFirst();
        List<String> parts = new ArrayList<>();
        one.rows().forEach((table, rows) -> parts.add(rows.size() + " " + table.name()));
        return String.join(" + ", parts);
    }
}
