package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningCasesQuarkusTest {

    private static final int OPENINGS = 16;

    /** As many as the pool of the service has. */
    private static final int CONNECTIONS = 10;

    private static final String WAITING_FOR_A_ROW = "select count(*) from pg_stat_activity"
            + " where datname = current_database() and wait_event_type = 'Lock'";

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_wrong_command_is_refused_and_leaves_nothing(
            Consumer<Map<String, Object>> breaking, int status, String code, String pointer) throws SQLException {
        // given
        Map<String, Object> command = LiveCases.aCommand("2022-03-02");
        String number = ACase.aNumber();
        command.put("caseNumber", number);
        breaking.accept(command);
        // when
        Answer refused = Api.asOfficer().post("/v1/cases", command);
        // then
        refused.isProblem(status, code);
        if (!pointer.isEmpty()) {
            refused.at(code, pointer);
        }
        assertThat(Database.casesNumbered(number)).isZero();
    }

    private static Stream<Arguments> commands() {
        return Stream.of(
                wrong("agency elsewhere", c -> c.put("agency", Codes.ofAgencyIn("350524")), 422, "unknown-agency", ""),
                wrong("before it was one", c -> c.put("on", "2014-12-31"), 422, "unknown-agency", ""),
                wrong("division form", c -> c.put("division", "350524xyz"), 422, "unknown-division", "/division"),
                wrong("division elsewhere", c -> c.put("division", "350405"), 403, "outside-data-scope", ""),
                wrong("no kind", c -> c.remove("kind"), 400, "validation-failed", "/kind"),
                wrong("unknown kind", c -> c.put("kind", "FINE"), 400, "malformed-json", "/kind"),
                wrong("kind by number", c -> c.put("kind", 1), 400, "malformed-json", "/kind"),
                wrong("no summary licence", c -> c.put("kind", "LICENCE"), 422, "unknown-value", ""),
                wrong("no matter", c -> c.put("matter", " "), 400, "validation-failed", "/matter"),
                wrong("hidden in matter", c -> c.put("matter", "乱\u0000扔"), 400, "validation-failed", "/matter"),
                wrong("no party", c -> c.remove("party"), 400, "validation-failed", "/party"),
                wrong("hidden in name", c -> party(c, "name", "某\n某"), 400, "validation-failed", "/party/name"),
                wrong(
                        "check digit",
                        c -> party(c, "unifiedSocialCreditCode", "113505240039000127"),
                        422,
                        "wrong-check-digit",
                        "/party/unifiedSocialCreditCode"),
                wrong("future", c -> c.put("on", "2999-01-01"), 422, "future-date", "/on"),
                wrong("far future", c -> c.put("on", "+999999999-12-31"), 400, "validation-failed", "/on"),
                wrong("far past", c -> c.put("on", "0022-03-02"), 422, "unknown-agency", ""),
                wrong("not a day", c -> c.put("on", "2022-02-30"), 400, "malformed-json", "/on"),
                wrong("date by number", c -> c.put("on", 19000), 400, "malformed-json", "/on"),
                wrong(
                        "officer that is none",
                        c -> c.put("officers", Arrays.asList((Object) null)),
                        400,
                        "validation-failed",
                        "/officers"),
                wrong("unknown member", c -> c.put("colour", "red"), 400, "malformed-json", "/colour"),
                wrong(
                        "number with blanks",
                        c -> c.put("caseNumber", " 1 "),
                        422,
                        "malformed-identifier",
                        "/caseNumber"));
    }

    private static Arguments wrong(
            String name, Consumer<Map<String, Object>> breaking, int status, String code, String pointer) {
        return argumentSet(name, breaking, status, code, pointer);
    }

    @SuppressWarnings("unchecked")
    private static void party(Map<String, Object> command, String field, String value) {
        ((Map<String, Object>) Objects.requireNonNull(command.get("party"))).put(field, value);
    }

    @Test
    void without_an_idempotency_key_nothing_is_opened() {
        // when
        Answer refused = Api.asOfficer().key(" ").post("/v1/cases", LiveCases.aCommand("2022-03-02"));
        // then
        refused.isProblem(400, "idempotency-key-required");
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_opens_nothing_more() throws SQLException {
        // given
        String key = UUID.randomUUID().toString();
        Map<String, Object> command = LiveCases.aCommand("2022-03-02");
        String number = ACase.aNumber();
        command.put("caseNumber", number);
        Answer first = Api.asOfficer().key(key).post("/v1/cases", command).is(201);
        // when
        Answer again = Api.asOfficer().key(key).post("/v1/cases", command);
        // then
        assertThat(again.is(201).body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(Database.casesNumbered(number)).isOne();
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        // given
        String key = UUID.randomUUID().toString();
        Api.asOfficer()
                .key(key)
                .post("/v1/cases", LiveCases.aCommand("2022-03-02"))
                .is(201);
        // when
        Answer other = Api.asOfficer().key(key).post("/v1/cases", LiveCases.aCommand("2022-03-03"));
        // then
        other.isProblem(422, "idempotency-key-reused");
    }

    @Test
    void a_number_that_is_taken_is_refused() {
        // given
        Map<String, Object> command = LiveCases.aCommand("2022-03-02");
        command.put("caseNumber", ACase.aNumber());
        Api.asOfficer().post("/v1/cases", command).is(201);
        // when
        Answer again = Api.asOfficer().post("/v1/cases", command);
        // then
        again.isProblem(409, "already-exists");
    }

    @Test
    void numbers_have_no_gaps_however_many_cases_are_opened_at_once() throws Exception {
        // given
        String agency = Registered.agencyIn("350524");
        Callable<String> opening = () -> Api.asLoader()
                .post("/v1/cases", commandOf(agency, "2016-03-02"))
                .is(201)
                .text("/caseNumber");
        // when
        List<String> numbers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(OPENINGS)) {
            for (Future<String> number : pool.invokeAll(Collections.nCopies(OPENINGS, opening))) {
                numbers.add(number.get());
            }
        }
        // then
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(numbersTo(1, OPENINGS));
    }

    @Test
    void a_number_that_was_reported_already_is_passed_over() {
        // given
        String agency = Registered.agencyIn("350524");
        ACase reported = aPenalty().of(agency, "350524").numbered("测罚〔2016〕1号").with(opened("2016-03-02"));
        Api.asLoader().post("/v1/case-reports", reported.report()).is(201);
        // when
        Answer next = Api.asLoader().post("/v1/cases", commandOf(agency, "2016-03-02"));
        // then
        assertThat(next.is(201).text("/caseNumber")).isEqualTo("测罚〔2016〕2号");
    }

    @Test
    void a_refused_opening_gives_its_number_back() {
        // given
        String agency = Registered.agencyIn("350524");
        Api.asLoader().post("/v1/cases", commandOf(agency, "2099-03-02")).isProblem(422, "future-date");
        // when
        Answer next = Api.asLoader().post("/v1/cases", commandOf(agency, "2016-03-02"));
        // then
        assertThat(next.is(201).text("/caseNumber")).isEqualTo("测罚〔2016〕1号");
    }

    @Test
    void when_every_connection_is_busy_callers_hear_when_to_come_again_and_no_number_is_lost() throws Exception {
        // given
        String agency = Registered.agencyIn("350524");
        Api.asLoader().post("/v1/cases", commandOf(agency, "2016-03-02")).is(201);
        Callable<Answer> opening = () -> Api.asLoader().post("/v1/cases", commandOf(agency, "2016-03-02"));
        List<Future<Answer>> waiting = new ArrayList<>();
        Answer refused;
        // when
        try (ExecutorService pool = Executors.newFixedThreadPool(OPENINGS)) {
            try (Connection series = Database.asOwner()) {
                series.setAutoCommit(false);
                Database.texts(series, "select last from number_series where agency = ? for update", agency);
                for (int i = 0; i < OPENINGS; i++) {
                    waiting.add(pool.submit(opening));
                }
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() ->
                                assertThat(Database.count(WAITING_FOR_A_ROW)).isEqualTo(CONNECTIONS));
                refused = Api.asSupervisor().get("/v1/changes");
            }
        }
        // then
        refused.isProblem(503, "service-unavailable");
        assertThat(refused.header("Retry-After")).isNotBlank();
        List<String> numbers = new ArrayList<>();
        for (Future<Answer> answer : waiting) {
            if (answer.get().status() == 201) {
                numbers.add(answer.get().text("/caseNumber"));
            }
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(numbersTo(2, numbers.size() + 1));
    }

    private static List<String> numbersTo(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "测罚〔2016〕" + number + "号")
                .toList();
    }

    private static Map<String, Object> commandOf(String agency, String on) {
        Map<String, Object> command = LiveCases.aCommand(on);
        command.put("agency", agency);
        return command;
    }
}
