package org.mingjian.cases.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.counts;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** What happens to an import when its reader dies, when two read at once, and when reading it is beyond anybody. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportWorkerQuarkusTest {

    private static final ImportRun.Size SIZE = new ImportRun.Size(10, 1 << 20);

    @Inject
    ImportWorker worker;

    @Inject
    Intake intake;

    @Inject
    DataSource dataSource;

    @Inject
    PersonalData personalData;

    @BeforeEach
    void stopTheWorker() throws InterruptedException {
        Registered.demonstrationAgency();
        worker.stop(new ShutdownEvent());
    }

    @AfterEach
    void startItAgain() {
        if (!worker.isAlive()) {
            worker.start(new StartupEvent());
        }
    }

    @Test
    void after_a_crash_it_goes_on_behind_the_last_batch_that_was_kept() throws Exception {
        // given
        List<ACase> cases = penalties(45);
        Answer accepted = Api.asLoader().upload("/v1/imports", lines(cases.toArray(ACase[]::new)));
        UUID id = UUID.fromString(accepted.is(202).text("/id"));
        AtomicInteger batches = new AtomicInteger();
        boolean ended = run(started(), id).toTheEnd(() -> batches.incrementAndGet() <= 2);
        assertThat(ended).isFalse();
        Answer interrupted = Api.asLoader().get("/v1/imports/" + id);
        assertThat(interrupted.text("/status")).isEqualTo("RUNNING");
        assertThat(interrupted.text("/processed")).isEqualTo("20");
        // when
        worker.start(new StartupEvent());
        // then
        assertThat(counts(done(accepted))).isEqualTo("45 created, 0 extended, 0 unchanged, 0 rejected");
        for (ACase one : cases) {
            assertThat(Database.casesNumbered(one.number())).isOne();
        }
        assertThat(Database.count("select count(*) from import_chunk where import_id = ?", id))
                .isZero();
    }

    @Test
    void two_readers_of_one_import_neither_lose_nor_double_a_record() throws Exception {
        // given
        List<ACase> cases = penalties(60);
        Answer accepted = Api.asLoader().upload("/v1/imports", lines(cases.toArray(ACase[]::new)));
        UUID id = UUID.fromString(accepted.is(202).text("/id"));
        ImportProgress.Work work = started();
        // when
        together(() -> run(work, id).toTheEnd(() -> true), () -> run(work, id).toTheEnd(() -> true));
        worker.start(new StartupEvent());
        // then
        assertThat(counts(done(accepted))).isEqualTo("60 created, 0 extended, 0 unchanged, 0 rejected");
        for (ACase one : cases) {
            assertThat(Database.casesNumbered(one.number())).isOne();
        }
    }

    @Test
    void two_imports_of_the_same_cases_in_opposite_order_create_each_case_once() throws Exception {
        // given
        List<ACase> cases = penalties(80);
        List<ACase> reversed = new ArrayList<>(cases);
        Collections.reverse(reversed);
        ImportProgress.Work one = aRunningImport();
        ImportProgress.Work other = aRunningImport();
        // when
        together(
                () -> new ImportRun(dataSource, intake, one, source(cases), SIZE).toTheEnd(() -> true),
                () -> new ImportRun(dataSource, intake, other, source(reversed), SIZE).toTheEnd(() -> true));
        // then
        assertThat(Database.count("select sum(created) from import_job where id in (?, ?)", one.id(), other.id()))
                .isEqualTo(80);
        assertThat(Database.count("select sum(unchanged) from import_job where id in (?, ?)", one.id(), other.id()))
                .isEqualTo(80);
        for (ACase penalty : cases) {
            assertThat(Database.casesNumbered(penalty.number())).isOne();
        }
        finish(one);
        finish(other);
    }

    @Test
    void an_import_that_fails_for_a_reason_nobody_foresaw_is_given_up_and_the_next_one_has_its_turn() throws Exception {
        // given
        Answer spoilt = Api.asLoader().upload("/v1/imports", "{}").is(202);
        Answer next = Api.asLoader().upload("/v1/imports", lines(aPenalty().with(opened("2022-03-02"))));
        Database.changeAsOwner(
                "insert into import_outcome (import_id, record, outcome, errors) values (?, 1, 'REJECTED', '[]')",
                idOf(spoilt));
        // when
        worker.start(new StartupEvent());
        // then
        assertGivenUp(done(spoilt));
        assertThat(done(next).text("/status")).isEqualTo("COMPLETED");
    }

    @Test
    void an_import_that_killed_its_reader_three_times_is_given_up() throws Exception {
        // given
        Answer deadly = Api.asLoader().upload("/v1/imports", lines(aPenalty().with(opened("2022-03-02"))));
        for (int time = 1; time <= 3; time++) {
            assertThat(started().tries()).isEqualTo(time); // and dies without another word
        }
        // when
        worker.start(new StartupEvent());
        // then
        assertGivenUp(done(deadly));
    }

    @Test
    void an_import_that_gets_on_between_the_deaths_of_its_readers_is_read_to_its_end() throws Exception {
        // given
        Answer accepted =
                Api.asLoader().upload("/v1/imports", lines(penalties(45).toArray(ACase[]::new)));
        started();
        started();
        AtomicInteger batches = new AtomicInteger();
        run(started(), idOf(accepted)).toTheEnd(() -> batches.incrementAndGet() <= 1);
        // when
        worker.start(new StartupEvent());
        // then
        assertThat(counts(done(accepted))).isEqualTo("45 created, 0 extended, 0 unchanged, 0 rejected");
    }

    private static void assertGivenUp(Answer ended) {
        assertThat(ended.text("/status")).isEqualTo("FAILED");
        assertThat(ended.text("/failureCode")).isEqualTo("internal-error");
        assertThat(ended.text("/failure")).doesNotContain("Exception").matches("(?s).*\\p{IsHan}.*");
    }

    private static UUID idOf(Answer accepted) {
        return UUID.fromString(accepted.is(202).text("/id"));
    }

    @Test
    void a_batch_ends_when_it_has_read_enough_bytes() throws Exception {
        // given
        List<ACase> cases = penalties(9);
        long three = lines(cases.subList(0, 3).toArray(ACase[]::new)).getBytes(StandardCharsets.UTF_8).length;
        ImportProgress.Work work = aRunningImport();
        AtomicInteger batches = new AtomicInteger();
        // when
        new ImportRun(dataSource, intake, work, source(cases), new ImportRun.Size(500, three))
                .toTheEnd(() -> batches.incrementAndGet() <= 2);
        // then
        assertThat(Database.count("select processed from import_job where id = ?", work.id()))
                .isEqualTo(6);
        finish(work);
    }

    @Test
    void a_dry_run_that_goes_on_after_a_crash_knows_what_it_saw_before() throws Exception {
        // given
        List<ACase> cases = penalties(10);
        ACase first = cases.getFirst();
        Answer accepted = Api.asLoader()
                .upload(
                        "/v1/imports?dryRun=true",
                        lines(cases.toArray(ACase[]::new)) + "\n" + lines(first) + "\n" + lines(first.about("别的案由")));
        AtomicInteger batches = new AtomicInteger();
        run(started(), idOf(accepted)).toTheEnd(() -> batches.incrementAndGet() <= 1);
        // when
        worker.start(new StartupEvent());
        // then
        assertThat(counts(done(accepted))).isEqualTo("10 created, 0 extended, 1 unchanged, 1 rejected");
        assertThat(Database.count("select count(*) from import_trial where import_id = ?", idOf(accepted)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "350524, 113505240039000128, true",
        "350524, '', true",
        "000000, '', true",
        "350524, 11350524003900099X, false",
        "350405, '', false",
        "350524202, '', false",
        ", , false"
    })
    void an_import_is_in_sight_of_whoever_may_see_all_it_touches(
            @Nullable String division, @Nullable String agency, boolean inSight) throws Exception {
        // given
        UUID id = idOf(Api.asAgency().upload("/v1/imports", "{}"));
        Database.changeAsOwner(
                "insert into import_outcome (import_id, record, outcome, errors) values (?, 1, 'REJECTED', '[]')", id);
        Database.changeAsOwner(
                "insert into import_trial (import_id, agency, case_number, links) values (?, '', '', '')", id);
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            if (division != null && agency != null) {
                RowScope.apply(connection, DataScope.of(division, agency));
            }
            // then
            for (String place : List.of(
                    "import_job where id",
                    "import_chunk where import_id",
                    "import_outcome where import_id",
                    "import_trial where import_id")) {
                assertThat(Database.texts(connection, "select count(*) from " + place + " = ?", id))
                        .as(place)
                        .containsExactly(inSight ? "1" : "0");
            }
        }
        Database.changeAsOwner("delete from import_job where id = ?", id);
        assertThat(Database.count("select count(*) from import_outcome where import_id = ?", id))
                .isZero();
    }

    @Test
    void progress_can_be_read_while_it_runs() throws Exception {
        // given
        Answer accepted =
                Api.asLoader().upload("/v1/imports", lines(penalties(25).toArray(ACase[]::new)));
        UUID id = UUID.fromString(accepted.is(202).text("/id"));
        List<String> seen = new ArrayList<>();
        // when
        run(started(), id).toTheEnd(() -> {
            Answer now = Api.asLoader().get("/v1/imports/" + id);
            assertThat(now.header("Retry-After")).isEqualTo("1");
            seen.add(now.text("/processed"));
            return true;
        });
        // then
        assertThat(seen).startsWith("0").isSorted().hasSize(4).containsAnyOf("10", "20");
        worker.start(new StartupEvent());
        done(accepted);
    }

    private static List<ACase> penalties(int count) {
        List<ACase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(aPenalty().with(opened("2022-03-02"), informed("2022-03-10")));
        }
        return cases;
    }

    private ImportProgress.Work started() throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, ImportProgress::next)
                .orElseThrow();
    }

    private ImportRun run(ImportProgress.Work work, UUID id) {
        assertThat(work.id()).isEqualTo(id);
        NdjsonSource source = new NdjsonSource(
                new UploadStore(dataSource, personalData, work.scope(), id).open(work.byteCount()), 100_000);
        return new ImportRun(dataSource, intake, work, source, SIZE);
    }

    private static NdjsonSource source(List<ACase> cases) {
        byte[] upload = lines(cases.toArray(ACase[]::new)).getBytes(StandardCharsets.UTF_8);
        return new NdjsonSource(new ByteArrayInputStream(upload), 100_000);
    }

    private static ImportProgress.Work aRunningImport() throws SQLException {
        UUID id = UUID.randomUUID();
        Database.changeAsOwner(
                "insert into import_job (id, submitted_by, division_from, division_to, agency, format, dry_run, status)"
                        + " values (?, 'test', '', '~', '', 'NDJSON', false, 'RUNNING')",
                id);
        return new ImportProgress.Work(id, "test", DataScope.EVERYTHING, ImportFormat.NDJSON, false, 0, 0, 1);
    }

    private void finish(ImportProgress.Work work) throws SQLException {
        UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            ImportProgress.end(connection, work.id(), ImportStatus.COMPLETED, null, null);
            return work;
        });
    }

    private static void together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> result : pool.invokeAll(List.of(one, other))) {
                result.get();
            }
        }
    }
}
