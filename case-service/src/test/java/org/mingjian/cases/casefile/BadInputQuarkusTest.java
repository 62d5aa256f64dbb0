package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** What nobody should send, sent over HTTP. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputQuarkusTest {

    @BeforeEach
    void theAgencyIsThere() {
        Registered.demonstrationAgency();
    }

    @Test
    void of_two_systems_that_report_one_number_differently_at_once_one_is_kept() throws Exception {
        // given
        String number = ACase.aNumber();
        Callable<Answer> one = () -> Api.asAgency()
                .post(
                        "/v1/case-reports",
                        aPenalty().numbered(number).with(opened("2022-03-02")).report());
        Callable<Answer> other = () -> Api.asLoader()
                .post(
                        "/v1/case-reports",
                        aPenalty().numbered(number).with(opened("2022-03-03")).report());
        // when
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<Answer> answer : pool.invokeAll(List.of(one, other))) {
                statuses.add(answer.get().status());
            }
        }
        // then
        assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        assertThat(Database.casesNumbered(number)).isOne();
    }

    @Test
    void a_legal_date_is_never_changed_once_it_is_kept() throws SQLException {
        // given
        String number = ACase.aNumber();
        Api.asAgency()
                .post(
                        "/v1/case-reports",
                        aPenalty()
                                .numbered(number)
                                .with(opened("2022-03-02"), informed("2022-03-10"))
                                .report())
                .is(201);
        // when
        Answer changed = Api.asAgency()
                .post(
                        "/v1/case-reports",
                        aPenalty()
                                .numbered(number)
                                .with(opened("2022-03-02"), informed("2022-03-09"))
                                .report());
        // then
        changed.isProblem(422, "case-number-conflict");
        assertThat(Database.texts(
                        "select entry::jsonb ->> 'on' from case_step s join case_file c on c.id = s.case_id"
                                + " where c.case_number = ? order by s.number",
                        number))
                .containsExactly("2022-03-02", "2022-03-10");
    }

    @Test
    void no_step_is_taken_behind_a_later_one() {
        // given
        String id = LiveCases.open("2022-03-02");
        // then
        LiveCases.take(id, 1, fined("2022-03-01", "200")).isProblem(422, "decided-before-opened");
    }
}
