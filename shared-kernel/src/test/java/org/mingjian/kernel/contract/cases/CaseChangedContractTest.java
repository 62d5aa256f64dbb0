package org.mingjian.kernel.contract.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseChangedContractTest {

    private static final JsonNode SCHEMA = read(CaseEventTypes.SCHEMA);
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    private static JsonNode read(String resource) {
        try (InputStream in = CaseChangedContractTest.class.getResourceAsStream(resource)) {
            return ContractJson.mapper().readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode wire(EventEnvelope<CaseChanged> event) {
        try {
            return (ObjectNode) ContractJson.mapper().readTree(CanonicalJson.write(event));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> complaints(JsonNode event) {
        Set<String> messages = new TreeSet<>();
        for (ValidationMessage message : VALIDATOR.validate(
                event, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))) {
            messages.add(message.getMessage());
        }
        return messages;
    }

    static Stream<CaseStep> every_sample() {
        return SampleSteps.all();
    }

    @ParameterizedTest
    @MethodSource("every_sample")
    void an_event_of_every_step_is_as_the_schema_says(CaseStep step) {
        // then
        assertThat(complaints(wire(SampleEvents.of(step)))).isEmpty();
    }

    @Test
    void an_event_that_knows_the_least_is_as_the_schema_says() {
        // then
        assertThat(complaints(wire(SampleEvents.barest()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_sample")
    void an_event_is_read_back_as_it_was(CaseStep step) throws IOException {
        // given
        EventEnvelope<CaseChanged> event = SampleEvents.of(step);
        // when
        EventEnvelope<CaseChanged> read = ContractJson.mapper()
                .readValue(
                        CanonicalJson.write(event),
                        ContractJson.mapper()
                                .getTypeFactory()
                                .constructParametricType(EventEnvelope.class, CaseChanged.class));
        // then
        assertThat(read).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/data", "/data/steps/0", "/data/state", "/data/state/penalty", "/data/state/flexible/0"})
    void what_the_schema_does_not_name_is_refused_everywhere(String place) {
        // given
        ObjectNode event = wire(SampleEvents.of(SampleSteps.full(StepType.PENALTY_DECIDED)));
        ((ObjectNode) event.at(place)).put("party", "某人");
        // then
        assertThat(complaints(event)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "subject", "time", "sequence", "recordedat", "data", "dataschema"})
    void an_event_without_its_attributes_is_refused(String attribute) {
        // given
        ObjectNode event = wire(SampleEvents.barest());
        event.remove(attribute);
        // then
        assertThat(complaints(event)).isNotEmpty();
    }

    @Test
    void a_moment_that_is_none_and_a_date_that_is_none_are_refused() {
        // given
        ObjectNode event = wire(SampleEvents.barest());
        event.put("time", "yesterday");
        ((ObjectNode) event.at("/data/steps/0")).put("on", "2026-02-30");
        // then
        assertThat(complaints(event)).hasSizeGreaterThanOrEqualTo(2);
    }

    /** After a change of the steps: {@code -Dcontract.update=true} writes their part of the schema anew. */
    @Test
    void the_committed_schema_describes_the_steps_as_they_are() throws IOException {
        // given
        ObjectNode renewed = StepSchema.renewed((ObjectNode) SCHEMA);
        // when
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(
                    Path.of("src/main/resources" + CaseEventTypes.SCHEMA),
                    ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(renewed) + "\n");
            return;
        }
        // then
        assertThat((JsonNode) renewed).isEqualTo(SCHEMA);
    }

    @ParameterizedTest
    @EnumSource(StepType.class)
    void every_field_of_a_step_is_in_its_part_of_the_schema(StepType type) {
        // then
        assertThat(names(SCHEMA.at("/$defs/" + type.wireName()).path("properties")))
                .isEqualTo(names(ContractJson.mapper().valueToTree(StepForms.write(SampleSteps.full(type)))));
    }

    @Test
    void the_schema_names_exactly_what_the_records_hold() {
        // then
        assertThat(names(SCHEMA.path("properties"))).isEqualTo(components(EventEnvelope.class));
        assertThat(names(SCHEMA.at("/$defs/caseChanged/properties"))).isEqualTo(components(CaseChanged.class));
        assertThat(Arrays.stream(StepType.values())
                        .flatMap(type -> names(SCHEMA.at("/$defs/" + type.wireName() + "/properties")).stream()))
                .containsAll(components(StepForm.class));
        assertThat(mismatches(CaseState.class, SCHEMA.at("/$defs/caseState"))).isEmpty();
    }

    /** Walks a record and its schema together: names, nested records and the constants of enums. */
    private static List<String> mismatches(Class<?> record, JsonNode schema) {
        List<String> mismatches = new ArrayList<>();
        if (!names(schema.path("properties")).equals(components(record))) {
            mismatches.add(record + " and " + names(schema.path("properties")));
        }
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode property = resolved(schema.at("/properties/" + component.getName()));
            Class<?> type = elementOf(component.getGenericType());
            JsonNode value = property.has("items") ? resolved(property.path("items")) : property;
            if (type.isRecord()) {
                mismatches.addAll(mismatches(type, value));
            } else if (type.isEnum() && !names(value.path("enum")).equals(constants(type))) {
                mismatches.add(type + " and " + value);
            }
        }
        return mismatches;
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static Set<String> components(Class<?> record) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    /** The names of an object's members, or the texts of an array. */
    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        if (node.isArray()) {
            node.forEach(value -> names.add(value.asText()));
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }
}
