package org.mingjian.kernel.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaChangesTest {

    private static final String BEFORE = """
            {"type":"object","required":["a"],"additionalProperties":false,
             "properties":{"a":{"type":"string"},"b":{"enum":["X","Y"]},"c":{"type":"array","items":{"type":"number"}},
                           "d":{"$ref":"#/$defs/e"}},
             "$defs":{"e":{"const":"one"},"f":{"oneOf":[{"$ref":"#/$defs/e"},{"$ref":"#/$defs/g"}]},
                      "g":{"type":"string","format":"date"}}}""";

    private static JsonNode schema(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void a_schema_does_not_break_itself() throws JsonProcessingException {
        // then
        assertThat(SchemaChanges.breaking(schema(BEFORE), schema(BEFORE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"required\":[\"a\"] | \"required\":[\"a\",\"b\"] | /required b added",
                "\"required\":[\"a\"] | \"required\":[] | /required a removed",
                "\"a\":{\"type\":\"string\"}, | '' | /properties/a removed",
                "\"a\":{\"type\":\"string\"} | \"a\":{\"type\":\"number\"} | /properties/a/type changed",
                "[\"X\",\"Y\"] | [\"X\"] | /properties/b/enum Y removed",
                "\"items\":{\"type\":\"number\"} | \"items\":{\"type\":\"string\"} | /properties/c/items/type changed",
                "\"d\":{\"$ref\":\"#/$defs/e\"} | \"d\":{\"$ref\":\"#/$defs/g\"} | /properties/d/$ref changed",
                "\"const\":\"one\" | \"const\":\"two\" | /$defs/e/const changed",
                ",{\"$ref\":\"#/$defs/g\"}] | ] | /$defs/f/oneOf {\"$ref\":\"#/$defs/g\"} removed",
                ",\"format\":\"date\" | ,\"format\":\"time\" | /$defs/g/format changed"
            })
    void a_change_that_breaks_is_named_with_its_place(String from, String to, String named)
            throws JsonProcessingException {
        // given
        String now = BEFORE.replace(from, to);
        // then
        assertThat(SchemaChanges.breaking(schema(BEFORE), schema(now)))
                .singleElement()
                .asString()
                .startsWith(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"X\",\"Y\"] | [\"X\",\"Y\",\"Z\"]",
                "\"a\":{\"type\":\"string\"} | \"a\":{\"type\":\"string\"},\"n\":{\"type\":\"string\"}",
                "\"$defs\":{ | \"$defs\":{\"h\":{\"type\":\"string\"},",
                "\"a\":{\"type\":\"string\"} | \"a\":{\"description\":\"said better\",\"type\":\"string\"}"
            })
    void an_addition_breaks_nobody(String from, String to) throws JsonProcessingException {
        // given
        String now = BEFORE.replace(from, to);
        // then
        assertThat(now).isNotEqualTo(BEFORE);
        assertThat(SchemaChanges.breaking(schema(BEFORE), schema(now))).isEmpty();
    }
}
