package org.mingjian.cases.changes;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Events;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseEventTypes;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** What stands on the broker, read as any consumer would. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsQuarkusTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(EventsQuarkusTest.class.getResourceAsStream(CaseEventTypes.SCHEMA));

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @Test
    void a_live_case_leaves_one_event_a_step_each_chained_to_the_one_before() throws Exception {
        // given
        String id = LiveCases.open("2022-03-02");
        String first = LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201).text("/sha256");
        LiveCases.take(id, 2, delivered("2022-03-02")).is(201);
        // when
        List<JsonNode> events = Events.of(id, 3);
        // then
        assertThat(events).allSatisfy(EventsQuarkusTest::assertValid);
        assertThat(events).extracting(event -> event.get("type").asText()).containsOnly(CaseEventTypes.STEP_RECORDED);
        assertThat(events).extracting(event -> event.get("sequence").asInt()).containsExactly(1, 2, 3);
        assertThat(events.getFirst().hasNonNull("prevhash")).isFalse();
        assertThat(events.get(2).get("prevhash").asText()).isEqualTo(first);
        assertThat(events.get(2).at("/data/state/stage").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void a_reported_case_leaves_one_event_and_none_names_anybody() throws Exception {
        // given
        ACase penalty = aPenalty()
                .against(new Party(PartyKind.PERSON, "张某某", null, "350524199001011234"))
                .with(opened("2022-03-02"), informed("2022-03-10"));
        String id = Api.asAgency()
                .post("/v1/case-reports", penalty.report())
                .is(201)
                .text("/caseId");
        Api.asAgency()
                .post(
                        "/v1/case-reports",
                        penalty.with(fined("2022-03-20", "5000")).report())
                .is(200);
        // when
        List<JsonNode> events = Events.of(id, 2);
        // then
        assertThat(events).allSatisfy(EventsQuarkusTest::assertValid);
        assertThat(events)
                .extracting(event -> event.get("type").asText())
                .containsOnly(CaseEventTypes.TIMELINE_REPORTED);
        assertThat(events)
                .extracting(event -> event.at("/data/firstSequence").asInt())
                .containsExactly(1, 3);
        assertThat(events).extracting(event -> event.at("/data/steps").size()).containsExactly(2, 1);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.toString())
                        .doesNotContain("张某某", "350524199001011234", "\"party\"", "未按规定明码标价"));
    }

    private static void assertValid(JsonNode event) {
        assertThat(SCHEMA.validate(event)).as(event.toString()).isEmpty();
    }
}
