package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.contract.cases.StepForms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingStepsQuarkusTest {

    private static final StepForm FINED = StepForms.write(fined("2022-03-02", "200"));

    private String steps = "";

    @BeforeEach
    void openACase() {
        Registered.demonstrationAgency();
        steps = "/v1/cases/" + LiveCases.open("2022-03-02") + "/steps";
    }

    @Test
    void without_the_version_that_was_read_no_step_is_taken() throws SQLException {
        // when
        Answer refused = Api.asOfficer().post(steps, FINED);
        // then
        refused.isProblem(428, "precondition-required");
        assertThat(stepsKept()).isOne();
    }

    @Test
    void on_top_of_an_old_version_no_step_is_taken() throws SQLException {
        // given
        Api.asOfficer().ifMatch(1).post(steps, FINED).is(201);
        // when
        Answer refused = Api.asOfficer().ifMatch(1).post(steps, StepForms.write(delivered("2022-03-02")));
        // then
        refused.isProblem(412, "stale-version");
        assertThat(stepsKept()).isEqualTo(2);
    }

    @Test
    void of_many_who_read_the_same_version_one_takes_the_step() throws Exception {
        // given
        Callable<Integer> taking =
                () -> Api.asOfficer().ifMatch(1).post(steps, FINED).status();
        // when
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : pool.invokeAll(Collections.nCopies(6, taking))) {
                statuses.add(status.get());
            }
        }
        // then
        assertThat(statuses).containsExactlyInAnyOrder(201, 412, 412, 412, 412, 412);
        assertThat(stepsKept()).isEqualTo(2);
    }

    @Test
    void the_same_request_again_gets_the_same_answer() throws SQLException {
        // given
        String key = UUID.randomUUID().toString();
        Answer first = Api.asOfficer().key(key).ifMatch(1).post(steps, FINED).is(201);
        // when
        Answer again = Api.asOfficer().key(key).ifMatch(1).post(steps, FINED);
        // then
        assertThat(again.is(201).body()).isEqualTo(first.body());
        assertThat(stepsKept()).isEqualTo(2);
    }

    @Test
    void the_same_key_for_another_step_is_refused() {
        // given
        String key = UUID.randomUUID().toString();
        Api.asOfficer().key(key).ifMatch(1).post(steps, FINED).is(201);
        // when
        Answer other = Api.asOfficer().key(key).ifMatch(2).post(steps, StepForms.write(delivered("2022-03-02")));
        // then
        other.isProblem(422, "idempotency-key-reused");
    }

    @Test
    void a_step_that_is_not_its_turn_is_refused() throws SQLException {
        // when
        Answer refused = Api.asOfficer().ifMatch(1).post(steps, StepForms.write(delivered("2022-03-02")));
        // then
        refused.isProblem(422, "step-not-allowed");
        assertThat(refused.text("/detail")).contains("处罚决定");
        assertThat(stepsKept()).isOne();
    }

    @Test
    void a_step_of_another_procedure_is_refused() {
        // when
        Answer refused = Api.asOfficer().ifMatch(1).post(steps, StepForms.write(informed("2022-03-02")));
        // then
        refused.isProblem(422, "step-not-of-kind").at("step-not-of-kind", "/type");
    }

    @Test
    void every_wrong_field_of_a_step_is_named() {
        // when
        Answer refused = Api.asOfficer()
                .ifMatch(1)
                .post(steps, Map.of("type", "penalty-decided", "on", "2022-03-02", "fine", -5, "minutes", 3));
        // then
        refused.isProblem(400, "validation-failed")
                .at("validation-failed", "/outcome")
                .at("validation-failed", "/fine")
                .at("validation-failed", "/minutes");
    }

    @Test
    void an_amount_with_a_gigantic_exponent_is_only_an_absurd_amount() {
        // given
        String body = "{\"type\":\"penalty-decided\",\"on\":\"2022-03-02\",\"outcome\":\"PENALISED\","
                + "\"sanctions\":[\"FINE\"],\"fine\":1e999999999}";
        // when
        Answer refused = Api.asOfficer().ifMatch(1).post(steps, body);
        // then
        refused.isProblem(400, "validation-failed").at("validation-failed", "/fine");
    }

    @Test
    void a_case_of_another_agency_is_not_there() {
        // given
        ACase elsewhere = aPenalty().of(Registered.agencyIn("350524"), "350524").with(opened("2022-03-02"));
        String id = Api.asLoader()
                .post("/v1/case-reports", elsewhere.report())
                .is(201)
                .text("/caseId");
        // when
        Answer refused =
                Api.asOfficer().ifMatch(1).post("/v1/cases/" + id + "/steps", StepForms.write(informed("2022-03-03")));
        // then
        refused.isProblem(404, "not-found");
    }

    @Test
    void whoever_only_supervises_takes_no_step() {
        // when
        Answer refused = Api.asSupervisor().ifMatch(1).post(steps, FINED);
        // then
        refused.isProblem(403, "forbidden");
    }

    private int stepsKept() throws SQLException {
        String id = steps.substring("/v1/cases/".length(), steps.length() - "/steps".length());
        return Database.count("select count(*) from case_step where case_id = ?", UUID.fromString(id));
    }
}
