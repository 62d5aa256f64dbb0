package org.mingjian.reports.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.reports.fact.ACase;
import org.mingjian.reports.testing.Database;
import org.mingjian.reports.testing.EventLog;
import org.mingjian.reports.testing.FreshAgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class IngestQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant MORNING = Instant.parse("2022-03-09T01:00:00Z");

    private final UUID caseId = UUID.randomUUID();
    private final String agency = FreshAgency.code();

    @Inject
    EventLog log;

    @Inject
    Database database;

    private CaseState penalty(int steps, String fine) {
        return ACase.of(CaseKind.PENALTY)
                .withId(caseId)
                .by(agency, "350524")
                .afterSteps(steps)
                .penalised("2022-03-02", fine, "0", Sanction.FINE)
                .state();
    }

    private String rollup(String measure) {
        return database.value(
                "select coalesce(sum(count), 0) || '/' || coalesce(sum(amount), 0) from act_rollup"
                        + " where agency = ? and measure = ?",
                agency,
                measure);
    }

    private String sequence() {
        return database.value("select sequence from counted_case where case_id = ?", caseId);
    }

    private void until(int sequence) {
        await().atMost(SOON).untilAsserted(() -> assertThat(sequence()).isEqualTo(String.valueOf(sequence)));
    }

    /** Messages of one key are taken in order, so what stands behind a marker has been taken when the marker has. */
    private void untilEverythingBeforeIsTaken() {
        CaseState marker = penalty(900, "1");
        log.publish(EventLog.event(marker, 1, MORNING.plusSeconds(900)));
        until(900);
    }

    @Test
    void a_decided_penalty_is_a_fact_and_a_sum() {
        // given
        EventEnvelope<CaseChanged> event = EventLog.event(penalty(4, "200"), 1, MORNING);

        // when
        log.publish(event);

        // then
        until(4);
        assertThat(rollup("acts.penalty")).isEqualTo("1/200.00");
        assertThat(rollup("penalty.fine")).isEqualTo("1/200.00");
        assertThat(database.value("select count(*) from inbox where event_id = ?", event.id()))
                .isEqualTo("1");
        assertThat(database.value("select count(*) from act_fact where case_id = ? and recorded_to is null", caseId))
                .isEqualTo("2");
    }

    @Test
    void the_same_event_twice_counts_once() {
        // given
        EventEnvelope<CaseChanged> event = EventLog.event(penalty(4, "200"), 1, MORNING);

        // when
        log.publish(event);
        log.publish(event);
        untilEverythingBeforeIsTaken();

        // then
        assertThat(database.value("select count(*) from act_fact where case_id = ? and amount = 200", caseId))
                .isEqualTo("2");
        assertThat(rollup("acts.penalty")).isEqualTo("1/1.00");
    }

    @Test
    void a_correction_closes_the_old_fact_and_opens_a_new_one() {
        // given
        log.publish(EventLog.event(penalty(4, "200"), 1, MORNING));
        until(4);

        // when
        log.publish(EventLog.event(penalty(5, "350"), 5, MORNING.plusSeconds(60)));
        until(5);

        // then
        assertThat(rollup("acts.penalty")).isEqualTo("1/350.00");
        assertThat(database.value(
                        "select string_agg(amount || ' ' || (recorded_to is null), ', ' order by recorded_from)"
                                + " from act_fact where case_id = ? and measure = 'acts.penalty'",
                        caseId))
                .isEqualTo("200.00 false, 350.00 true");
    }

    @Test
    void of_judgements_of_the_same_steps_the_greatest_counts_in_whatever_order_they_come() {
        // given
        String judgement = "select judgement from counted_case where case_id = ?";
        log.publish(EventLog.event(penalty(2, "100"), 1, MORNING));
        until(2);

        // when
        log.publishRejudged(penalty(2, "300"), 2, MORNING.plusSeconds(20));
        log.publishRejudged(penalty(2, "200"), 1, MORNING.plusSeconds(10));

        // then
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(database.value(judgement, caseId)).isEqualTo("2"));
        assertThat(rollup("acts.penalty")).isEqualTo("1/300.00");
        log.publish(EventLog.event(penalty(3, "400"), 3, MORNING.plusSeconds(30)));
        until(3);
        assertThat(rollup("acts.penalty")).isEqualTo("1/400.00");
        assertThat(database.value(judgement, caseId)).isEqualTo("0");
    }

    @Test
    void a_judgement_that_overtakes_its_last_step_leaves_a_gap_until_the_step_comes() {
        // given
        String missing = "select missing_steps::text from counted_case where case_id = ?";
        log.publish(EventLog.event(penalty(2, "100"), 1, MORNING));
        log.publishRejudged(penalty(3, "300"), 1, MORNING.plusSeconds(20));
        until(3);
        assertThat(database.value(missing, caseId)).isEqualTo("{[3,4)}");

        // when
        log.publish(EventLog.event(penalty(3, "200"), 3, MORNING.plusSeconds(10)));

        // then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.value(missing, caseId)).isEqualTo("{}"));
        assertThat(rollup("acts.penalty")).isEqualTo("1/300.00");
    }

    @Test
    void an_older_event_that_comes_late_changes_no_number_and_fills_the_gap() {
        // given
        log.publish(EventLog.event(penalty(2, "100"), 1, MORNING));
        log.publish(EventLog.event(penalty(5, "350"), 5, MORNING.plusSeconds(60)));
        until(5);
        String missing = "select missing_steps::text from counted_case where case_id = ?";
        assertThat(database.value(missing, caseId)).isEqualTo("{[3,5)}");

        // when
        log.publish(EventLog.event(penalty(4, "200"), 3, MORNING.plusSeconds(30)));

        // then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.value(missing, caseId)).isEqualTo("{}"));
        assertThat(rollup("acts.penalty")).isEqualTo("1/350.00");
        assertThat(sequence()).isEqualTo("5");
    }

    @Test
    void a_poison_message_goes_to_the_dead_letters_and_the_rest_goes_on() {
        // given
        String key = caseId.toString();
        String ofLaterVersion = EventLog.json(EventLog.event(penalty(4, "200"), 1, MORNING))
                .replace("timeline-reported.v1", "timeline-reported.v2");
        String withoutAgency = EventLog.json(EventLog.event(penalty(4, "200"), 1, MORNING))
                .replace("\"agency\":\"" + agency + "\",", "");
        String withNul = EventLog.json(EventLog.event(penalty(4, "200"), 1, MORNING))
                .replace("\"agency\":\"11", "\"agency\":\"\\u000011");

        // when
        log.publish(key, "{not json");
        log.publish(key, ofLaterVersion);
        log.publish(key, withoutAgency);
        log.publish(key, withNul);
        log.publish(EventLog.event(penalty(6, "99"), 1, MORNING));
        until(6);

        // then
        assertThat(database.value(
                        "select string_agg(reason, ' ' order by record_offset) from dead_letter where record_key = ?",
                        key))
                .isEqualTo("NOT_JSON UNKNOWN_TYPE NOT_AS_DECLARED REFUSED_BY_DATABASE");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.value(
                                "select count(*) from dead_letter where record_key = ? and forwarded_at is null", key))
                        .isEqualTo("0"));
        assertThat(rollup("acts.penalty")).isEqualTo("1/99.00");
    }

    @Test
    void a_message_that_fails_as_nobody_foresaw_goes_to_the_dead_letters_and_its_neighbours_go_on() {
        // given
        String key = caseId.toString();
        UUID neighbour = UUID.randomUUID();
        String beyondArithmetic = EventLog.json(EventLog.event(penalty(4, "200"), 1, MORNING))
                .replace("\"fine\":200", "\"fine\":1E+2147483647");

        // when
        log.publish(key, beyondArithmetic);
        log.publish(EventLog.event(
                ACase.of(CaseKind.PENALTY)
                        .withId(neighbour)
                        .by(agency, "350524")
                        .penalised("2022-03-02", "7", "0", Sanction.FINE)
                        .state(),
                1,
                MORNING));
        log.publish(EventLog.event(penalty(6, "99"), 1, MORNING));
        until(6);

        // then
        assertThat(database.value("select reason || ' ' || detail from dead_letter where record_key = ?", key))
                .startsWith("UNFORESEEN java.lang.ArithmeticException");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(rollup("acts.penalty")).isEqualTo("2/106.00"));
    }

    @Test
    void a_letter_the_broker_finds_too_large_holds_nothing_up() {
        // given
        String key = caseId.toString();

        // when
        log.publish(key, "字".repeat(600_000));
        log.publish(EventLog.event(penalty(6, "99"), 1, MORNING));
        until(6);

        // then
        assertThat(database.value(
                        "select length(payload) || ' ' || (forwarded_at is not null) from dead_letter"
                                + " where record_key = ?",
                        key))
                .isEqualTo("600000 true");
    }

    @Test
    void the_inbox_forgets_an_old_event_and_its_repetition_still_counts_nothing() {
        // given
        EventEnvelope<CaseChanged> event = EventLog.event(penalty(4, "200"), 1, MORNING);
        log.publish(event);
        until(4);

        // when
        database.value(
                "insert into inbox (consumer, event_id, recorded_at) values ('old', ?, now() - interval '31 days')"
                        + " returning 1",
                event.id());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.value(
                                "select string_agg(consumer, ' ') from inbox where event_id = ?", event.id()))
                        .isEqualTo("reports"));
        database.value("delete from inbox where event_id = ? returning 1", event.id());
        log.publish(event);

        // then
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(database.value("select count(*) from inbox where event_id = ?", event.id()))
                                .isEqualTo("1"));
        assertThat(rollup("acts.penalty")).isEqualTo("1/200.00");
    }

    @Test
    void a_database_that_breaks_off_loses_and_doubles_nothing() {
        // given
        String sever = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and usename = current_user and datname = current_database()";
        List<EventEnvelope<CaseChanged>> events = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            events.add(EventLog.event(
                    ACase.of(CaseKind.PENALTY)
                            .by(agency, "350524")
                            .penalised("2022-03-02", "1", "0", Sanction.FINE)
                            .state(),
                    1,
                    MORNING));
        }

        // when
        for (int from = 0; from < events.size(); from += 100) {
            log.publishAll(events.subList(from, from + 100));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(database.value(sever)).isNotEmpty());
        }

        // then
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(rollup("acts.penalty")).isEqualTo("300/300.00"));
        assertThat(database.value(
                        "select count(*) from act_fact where agency = ? and measure = 'acts.penalty'", agency))
                .isEqualTo("300");
    }
}
