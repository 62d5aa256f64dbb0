package org.mingjian.kernel.contract.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseRejudgedContractTest {

    private static final JsonNode SCHEMA = read(CaseEventTypes.REJUDGED_SCHEMA);
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    private static JsonNode read(String resource) {
        try (InputStream in = CaseRejudgedContractTest.class.getResourceAsStream(resource)) {
            return ContractJson.mapper().readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode wire(EventEnvelope<CaseChanged> told) throws IOException {
        EventEnvelope<CaseRejudged> event = new EventEnvelope<>(
                told.specversion(),
                told.id(),
                told.source(),
                CaseEventTypes.CASE_REJUDGED,
                told.subject(),
                told.time(),
                told.datacontenttype(),
                CaseEventTypes.REJUDGED_SCHEMA,
                told.sequence(),
                told.recordedat(),
                null,
                new CaseRejudged(2, told.data().state()));
        return (ObjectNode) ContractJson.mapper().readTree(CanonicalJson.write(event));
    }

    @Test
    void an_event_is_as_the_schema_says_however_much_is_known() throws IOException {
        // then
        for (StepType type : StepType.values()) {
            assertThat(VALIDATOR.validate(wire(SampleEvents.of(SampleSteps.full(type)))))
                    .isEmpty();
        }
        assertThat(VALIDATOR.validate(wire(SampleEvents.barest()))).isEmpty();
    }

    @Test
    void what_the_schema_does_not_name_or_demands_is_refused() throws IOException {
        // given
        ObjectNode more = wire(SampleEvents.barest());
        ((ObjectNode) more.path("data")).put("party", "某人");
        ObjectNode less = wire(SampleEvents.barest());
        ((ObjectNode) less.path("data")).remove("judgement");
        // then
        assertThat(VALIDATOR.validate(more)).isNotEmpty();
        assertThat(VALIDATOR.validate(less)).isNotEmpty();
    }

    @Test
    void a_state_is_told_as_events_with_steps_tell_it() {
        // then
        assertThat(SCHEMA.at("/$defs/caseState"))
                .isEqualTo(read(CaseEventTypes.SCHEMA).at("/$defs/caseState"));
    }
}
