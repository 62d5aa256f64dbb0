package org.mingjian.cases.disclosure;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.WithholdingReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** What a supervisor sees of disclosure. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosuresQuarkusTest {

    private String agency = "";

    @BeforeEach
    void enterAnAgency() {
        Registered.demonstrationAgency();
        agency = Registered.agencyIn("350524");
    }

    private void report(CaseStep... more) {
        ACase one = aSummaryPenalty()
                .of(agency, "350524")
                .with(opened("2022-03-02"), fined("2022-03-02", "100"))
                .with(more);
        Api.asLoader().post("/v1/case-reports", one.report()).is(201);
    }

    private Answer list(String state) {
        return Api.asSupervisor()
                .get("/v1/disclosures?agency=" + agency + "&state=" + state)
                .is(200);
    }

    @Test
    void each_decision_stands_in_one_list() {
        // given
        LocalDate day = LocalDate.parse("2022-03-04");
        report();
        report(new DisclosureWithheld(day, List.of(), null, WithholdingReason.TRADE_SECRET, null));
        report(disclosed("2022-03-04"));
        report(disclosed("2022-03-04"), new DisclosureWithdrawn(day, List.of(), null, "内容有误"));
        // then
        assertThat(list("OVERDUE").items("/on")).containsExactly("2022-03-11");
        assertThat(list("DUE").items("/on")).isEmpty();
        assertThat(list("WITHHELD").items("/reason")).containsExactly("商业秘密");
        assertThat(list("DISCLOSED").items("/state")).containsExactly("DISCLOSED");
        assertThat(list("WITHDRAWN").items("/reason")).containsExactly("内容有误");
        Api.anonymously()
                .get("/v1/public/decisions/" + list("DISCLOSED").text("/items/0/publicId"))
                .is(200);
    }

    @Test
    void pages_follow_each_other() {
        // given
        for (int i = 0; i < 3; i++) {
            report();
        }
        // when
        String path = "/v1/disclosures?state=OVERDUE&limit=2&agency=" + agency;
        Answer first = Api.asSupervisor().get(path).is(200);
        Answer second = Api.asSupervisor()
                .get(path + "&cursor=" + first.text("/nextCursor"))
                .is(200);
        // then
        assertThat(first.items("/caseId")).hasSize(2).doesNotContainAnyElementsOf(second.items("/caseId"));
        assertThat(second.items("/caseId")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"supervisor-anxi, 200, 1", "supervisor-shaxian, 200, 0", "officer-anxi, 200, 0", "writer-anxi, 403, 0"})
    void each_sees_the_own_scope_only(String user, int status, int seen) {
        // given
        report(disclosed("2022-03-04"));
        // when
        Answer answer = Api.as(user)
                .get("/v1/disclosures?state=DISCLOSED&agency=" + agency)
                .is(status);
        // then
        assertThat(answer.at("/items").size()).isEqualTo(seen);
    }

    @Test
    void a_list_of_nothing_in_particular_is_refused() {
        // then
        Api.asSupervisor().get("/v1/disclosures").isProblem(400, "validation-failed");
        Api.anonymously().get("/v1/disclosures?state=DUE").is(401);
    }
}
