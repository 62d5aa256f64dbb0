package org.mingjian.cases.inspection;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.inspection.InspectionSteps.approved;
import static org.mingjian.cases.inspection.InspectionSteps.entered;
import static org.mingjian.cases.inspection.InspectionSteps.urgentlyApproved;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionFrequencyQuarkusTest {

    private static void reported(String agency, String enterprise, CaseStep... steps) {
        ACase visit = ACase.of(CaseKind.INSPECTION)
                .of(agency, "350524")
                .against(new Party(PartyKind.ORGANISATION, "某某茶行", enterprise, null))
                .with(steps);
        Api.asLoader().post("/v1/case-reports", visit.report()).is(201);
    }

    @Test
    void an_enterprise_above_the_cap_is_named_and_visits_on_a_lead_are_told_apart() {
        // given
        String agency = Registered.agencyIn("350524");
        String often = Codes.ofAgencyIn("350524");
        String seldom = Codes.ofAgencyIn("350524");
        reported(agency, often, approved("2025-03-03"), entered("2025-03-05"));
        reported(agency, often, approved("2025-06-03"), entered("2025-06-05"));
        reported(agency, often, urgentlyApproved("2025-07-05"), entered("2025-07-05"));
        reported(agency, often, approved("2024-06-03"), entered("2024-06-05"));
        reported(agency, seldom, approved("2025-03-03"), entered("2025-03-05"));
        reported(agency, seldom, urgentlyApproved("2025-03-07"), entered("2025-03-07"));
        Map<String, Object> cap =
                Map.of("validFrom", "2025-01-01", "entry", Map.of("perEnterprise", 1, "document", "国办发〔2024〕54号"));
        String path = "/v1/inspection-frequency?year=2025&agency=" + agency;
        Answer without = Api.asSupervisor().get(path).is(200);
        // when
        Api.asSupervisor()
                .put("/v1/registers/inspection-caps/" + agency + "/CAP", cap)
                .is(201);
        Answer with = Api.asSupervisor().get(path).is(200);
        // then
        assertThat(without.at("/above")).isEmpty();
        assertThat(with.at("/above")).hasSize(1);
        assertThat(with.text("/above/0/code")).isEqualTo(often);
        assertThat(with.at("/above/0/visits").asInt()).isEqualTo(3);
        assertThat(with.at("/above/0/counted").asInt()).isEqualTo(2);
        assertThat(with.at("/counted").asInt()).isEqualTo(3);
        Api.as("supervisor-shaxian").get(path).isProblem(403, "outside-data-scope");
        Api.as("officer-anxi").get(path).isProblem(403, "forbidden");
    }
}
