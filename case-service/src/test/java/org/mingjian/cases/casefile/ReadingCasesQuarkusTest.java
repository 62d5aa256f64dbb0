package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Imports;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseKind;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.inspected;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCasesQuarkusTest {

    private String agency = "";

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
        agency = Registered.agencyIn("350524");
    }

    @Test
    void five_hundred_cases_come_page_by_page_without_gap_or_repetition() {
        // given
        List<ACase> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            // many on one day, so that the order must be told by more than the date
            cases.add(aPenalty().of(agency, "350524").with(opened("2022-03-0" + (1 + i % 3))));
        }
        done(lines(cases.toArray(ACase[]::new)));
        // when
        List<String> numbers = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        String first = "/v1/cases?agency=" + agency + "&limit=37";
        for (String path = first; !path.isEmpty(); ) {
            Answer page = Api.asSupervisor().get(path).is(200);
            numbers.addAll(page.items("/caseNumber"));
            dates.addAll(page.items("/beganOn"));
            path = page.json().hasNonNull("nextCursor") ? first + "&cursor=" + page.text("/nextCursor") : "";
        }
        // then
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        cases.stream().map(ACase::number).toList());
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** The officers of the cases belong to another agency, which is held against every step that needs them. */
    @ParameterizedTest
    @CsvSource({
        "kind=PENALTY, penalty late broken",
        "kind=INSPECTION, inspection",
        "kind=LEVY, ''",
        "stage=OPENED, late",
        "stage=DELIVERED, penalty",
        "beganOn_gte=2022-05-01, late",
        "beganOn_lt=2022-05-01, penalty broken inspection",
        "beganOn_gte=2022-03-02&beganOn_lt=2022-03-03, penalty",
        "decidedOn_gte=2022-03-20, penalty broken",
        "decidedOn_lt=2022-03-20, inspection",
        "withFindings=true, penalty broken inspection",
        "division=350524, penalty late broken inspection",
        "division=350500, penalty late broken inspection",
        "division=350524202, inspection",
        "division=350524203, ''",
        "kind=PENALTY&withFindings=true&stage=DECIDED, broken"
    })
    void a_list_can_be_narrowed(String query, String matters) {
        // given
        done(lines(
                aPenalty()
                        .of(agency, "350524")
                        .about("penalty")
                        .with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"))
                        .with(delivered("2022-03-21")),
                aPenalty().of(agency, "350524").about("late").with(opened("2022-05-01")),
                aPenalty().of(agency, "350524").about("broken").with(opened("2022-03-03"), fined("2022-03-20", "1")),
                ACase.of(CaseKind.INSPECTION)
                        .of(agency, "350524202")
                        .about("inspection")
                        .with(opened("2022-03-04"), inspected("2022-03-05", LIN, CHEN))));
        // when
        List<String> found = Api.asSupervisor()
                .get("/v1/cases?agency=" + agency + "&" + query)
                .is(200)
                .items("/matter");
        // then
        List<String> wanted = new ArrayList<>(List.of(matters.split(" ", -1)));
        wanted.remove("");
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void a_case_is_found_by_its_number() {
        // given
        ACase penalty =
                aPenalty().of(agency, "350524").numbered(ACase.aNumber()).with(opened("2022-03-02"));
        done(lines(penalty));
        // when
        Answer found = Api.asSupervisor().get("/v1/cases?caseNumber=" + encode(penalty.number(), UTF_8));
        // then
        assertThat(found.is(200).items("/caseNumber")).containsExactly(penalty.number());
    }

    @Test
    void a_case_that_did_not_change_is_not_sent_again() {
        // given
        String id = LiveCases.open("2022-03-02");
        String path = "/v1/cases/" + id;
        Answer first = Api.asSupervisor().get(path).is(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        // when
        Answer same = Api.asSupervisor().header("If-None-Match", "\"1\"").get(path);
        LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201);
        Answer changed = Api.asSupervisor().header("If-None-Match", "\"1\"").get(path);
        // then
        assertThat(same.is(304).body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.is(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_case_shows_its_limits_with_their_reasoning() {
        // given
        String id = Api.asLoader()
                .post("/v1/case-reports", aPenalty().with(opened("2022-03-02")).report())
                .is(201)
                .text("/caseId");
        // when
        Answer seen = Api.asSupervisor().get("/v1/cases/" + id);
        // then
        assertThat(seen.text("/deadlines/0/limit")).isEqualTo("PEN-060");
        assertThat(seen.text("/deadlines/0/due")).isEqualTo("2022-05-31");
        assertThat(seen.text("/deadlines/0/state")).isEqualTo("OVERDUE");
        assertThat(seen.text("/deadlines/0/reasoning")).contains("2022-05-31");
    }

    @Test
    void the_steps_of_a_case_come_page_by_page() {
        // given
        String id = LiveCases.open("2022-03-02");
        LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201);
        LiveCases.take(id, 2, delivered("2022-03-02")).is(201);
        String path = "/v1/cases/" + id + "/steps?limit=2";
        // when
        Answer first = Api.asSupervisor().get(path).is(200);
        Answer second = Api.asSupervisor()
                .get(path + "&cursor=" + first.text("/nextCursor"))
                .is(200);
        // then
        assertThat(first.items("/number")).containsExactly("1", "2");
        assertThat(second.items("/step/type")).containsExactly("decision-delivered");
        assertThat(second.json().hasNonNull("nextCursor")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/steps", "/verification"})
    void a_case_of_another_county_is_not_there(String part) {
        // given
        String id = LiveCases.open("2022-03-02");
        // then
        Api.as("supervisor-shaxian").get("/v1/cases/" + id + part).isProblem(404, "not-found");
    }

    @Test
    void an_agency_sees_its_own_cases_and_no_others() {
        // given
        ACase own = aPenalty().with(opened("2022-03-02"));
        ACase others = aPenalty().of(agency, "350524").with(opened("2022-03-02"));
        Answer ended = done(lines(own, others));
        List<String> ids = Imports.outcomes(ended).items("/caseId");
        // then
        Api.asAgency().get("/v1/cases/" + ids.getFirst()).is(200);
        Api.asAgency().get("/v1/cases/" + ids.getLast()).isProblem(404, "not-found");
        assertThat(Api.asAgency().get("/v1/cases?limit=200").items("/agency")).containsOnly(ACase.AGENCY);
        assertThat(Api.asAgency().get("/v1/cases?agency=" + agency).items("/id"))
                .isEmpty();
        assertThat(Api.asSupervisor().get("/v1/cases?agency=" + agency).items("/id"))
                .contains(ids.getLast());
        assertThat(Api.as("supervisor-shaxian")
                        .get("/v1/cases?agency=" + agency)
                        .items("/id"))
                .isEmpty();
    }
}
