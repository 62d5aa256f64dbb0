package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.fined;

/** Whoever changes a kept case behind the service's back is found out, with the place. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationQuarkusTest {

    private String id = "";

    @BeforeEach
    void keepACase() {
        Registered.demonstrationAgency();
        id = LiveCases.open("2022-03-02");
        LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201);
        LiveCases.take(id, 2, delivered("2022-03-02")).is(201);
        LiveCases.take(id, 3, filed("2022-03-03")).is(201);
    }

    @Test
    void a_case_nobody_touched_is_intact() {
        // when
        Answer check = verification();
        // then
        assertThat(check.at("/intact").asBoolean()).isTrue();
        assertThat(check.at("/length").asInt()).isEqualTo(4);
        assertThat(check.json().hasNonNull("firstBrokenStep")).isFalse();
        assertThat(check.text("/sha256"))
                .isEqualTo(Api.asSupervisor().get("/v1/cases/" + id).text("/steps/3/sha256"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | update case_step set entry = replace(entry, '200', '100') where case_id = ? and number = 2",
                "2 | update case_step set sha256 = repeat('0', 64) where case_id = ? and number = 2",
                "3 | update case_step set sm3 = repeat('0', 64) where case_id = ? and number = 3",
                "2 | delete from case_step where case_id = ? and number = 2",
                "4 | delete from case_step where case_id = ? and number = 4",
                "1 | delete from case_step where case_id = ?",
                "1 | update case_file set matter = '别的案由' where id = ?",
                "1 | update case_file set party_name = '别人' where id = ?",
                "5 | update case_file set head_sha256 = repeat('0', 64) where id = ?"
            })
    void a_changed_row_is_named(int step, String falsification) throws SQLException {
        // given
        assertThat(Database.changeAsOwner(falsification, UUID.fromString(id))).isPositive();
        // when
        Answer check = verification();
        // then
        assertThat(check.at("/intact").asBoolean()).isFalse();
        assertThat(check.at("/firstBrokenStep").asInt()).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void steps_cut_off_together_with_the_head_are_missed_by_what_was_told(int left) throws SQLException {
        // given
        UUID caseId = UUID.fromString(id);
        Database.changeAsOwner("delete from case_step where case_id = ? and number > ?", caseId, left);
        assertThat(Database.changeAsOwner("""
                        update case_file c set step_count = s.number, head_sha256 = s.sha256, head_sm3 = s.sm3
                        from case_step s where s.case_id = c.id and c.id = ? and s.number = ?""", caseId, left)).isEqualTo(1);
        // when
        Answer check = verification();
        // then
        assertThat(check.at("/intact").asBoolean()).isFalse();
        assertThat(check.at("/firstBrokenStep").asInt()).isEqualTo(left + 1);
    }

    @Test
    void a_case_nobody_was_told_of_is_not_intact() throws SQLException {
        // given: the events now belong to nothing; deleting them would leave the feed with entries of nothing
        assertThat(Database.changeAsOwner(
                        "update outbox set aggregate_id = gen_random_uuid() where aggregate_id = ?",
                        UUID.fromString(id)))
                .isPositive();
        // when
        Answer check = verification();
        // then
        assertThat(check.at("/firstBrokenStep").asInt()).isEqualTo(1);
    }

    private Answer verification() {
        return Api.asSupervisor().get("/v1/cases/" + id + "/verification").is(200);
    }
}
