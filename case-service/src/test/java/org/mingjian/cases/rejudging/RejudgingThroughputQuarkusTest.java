package org.mingjian.cases.rejudging;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Imports;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.finedBy;
import static org.mingjian.cases.testing.Steps.opened;

/**
 * Measures on demand: {@code -Dmingjian.bench.cases=100000}. Twice over the same open cases: once when every judgement
 * changes, once when none does.
 */
@QuarkusTest
@CaseServers
@EnabledIfSystemProperty(named = "mingjian.bench.cases", matches = "[0-9]+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RejudgingThroughputQuarkusTest {

    private static final Logger LOG = Logger.getLogger(RejudgingThroughputQuarkusTest.class);
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final int POINTS = 10;
    private static final int UPLOADED_AT_ONCE = 2_000;
    private static final String ONE = "35052477701";
    private static final String OTHER = "35052477702";

    private final AtomicLong peak = new AtomicLong();

    @Test
    void all_open_cases_are_judged_again_in_flat_memory() throws SQLException {
        // given
        int cases = Integer.getInteger("mingjian.bench.cases");
        String agency = Registered.agencyIn("350524");
        Registered.enterOfficer(ONE, agency);
        Registered.enterOfficer(OTHER, agency);
        for (int from = 0; from < cases; from += UPLOADED_AT_ONCE) {
            upload(agency, Math.min(UPLOADED_AT_ONCE, cases - from));
        }
        // the certificates turn out to be unknown: behind the register's back, so that no job but the measured ones
        // runs
        expire();

        // when
        int everything = measured("every judgement changes", agency, cases);
        int nothing = measured("no judgement changes", agency, cases);

        // then
        assertThat(everything).isEqualTo(cases);
        assertThat(nothing).isZero();
    }

    private static void upload(String agency, int cases) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < cases; i++) {
            lines.append(aSummaryPenalty()
                            .of(agency, "350524")
                            .with(opened("2022-03-02"), finedBy("2022-03-02", "200", ONE, OTHER))
                            .report())
                    .append('\n');
        }
        Imports.done(lines.toString());
    }

    private static void expire() throws SQLException {
        try (Connection connection = Database.asOwner()) {
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            try (PreparedStatement statement = connection.prepareStatement(
                    "update officer set valid_to = date '2021-12-31' where certificate_number in (?, ?)")) {
                statement.setString(1, ONE);
                statement.setString(2, OTHER);
                statement.executeUpdate();
            }
            connection.commit();
        }
        await().pollDelay(Duration.ofSeconds(6)).until(() -> true); // a register in memory is believed for five seconds
    }

    private int measured(String what, String agency, int cases) throws SQLException {
        long before = settledHeap();
        peak.set(0);
        List<String> course = new ArrayList<>();
        Answer accepted = Api.as("admin")
                .post("/v1/rejudgings", Map.of("reason", what, "agency", agency))
                .is(202);
        String place = "/v1/rejudgings/" + accepted.text("/id");
        await().atMost(LONG).pollInterval(Duration.ofMillis(50)).until(() -> {
            peak.accumulateAndGet(heap(), Math::max);
            if (seen(accepted.text("/id")) >= (course.size() + 1L) * cases / POINTS) {
                course.add(String.valueOf(lasting() >> 20));
            }
            return Database.count(
                            "select count(*) from rejudging_job where id::text = ? and status = 'COMPLETED'",
                            accepted.text("/id"))
                    == 1;
        });
        Answer job = Api.as("admin").get(place);
        double seconds = Double.parseDouble(Database.texts(
                        "select extract(epoch from finished_at - started_at) from rejudging_job where id::text = ?",
                        accepted.text("/id"))
                .getFirst());
        LOG.infof(
                "%s: %d cases in %.1f s, %.0f cases/s; heap %d MB before, %d MB after, %d MB at most (garbage included)",
                what, cases, seconds, cases / seconds, before >> 20, settledHeap() >> 20, peak.get() >> 20);
        LOG.infof("%s: old generation in MB at each tenth of the way: %s", what, String.join(" ", course));
        assertThat(job.at("/seen").asInt()).isEqualTo(cases);
        assertThat(job.at("/skipped").asInt()).isZero();
        return job.at("/changed").asInt();
    }

    private static long seen(String job) throws SQLException {
        return Long.parseLong(Database.texts("select seen from rejudging_job where id::text = ?", job)
                .getFirst());
    }

    /** What outlived the young generation; what a walk held on to would be in it. */
    private static long lasting() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Old"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long settledHeap() {
        ManagementFactory.getMemoryMXBean().gc();
        return heap();
    }
}
