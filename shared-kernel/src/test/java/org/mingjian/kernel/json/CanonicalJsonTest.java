package org.mingjian.kernel.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanonicalJsonTest {

    private record Fact(String zulu, @Nullable Integer alpha, Map<String, Object> mike) {}

    private record Count(int count) {}

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            map.put(String.valueOf(keysAndValues[index]), keysAndValues[index + 1]);
        }
        return map;
    }

    @Test
    void the_order_in_which_a_value_was_built_does_not_show() {
        // given
        Map<String, ?> forwards = ordered("a", 1, "b", ordered("x", true, "y", "是"), "c", List.of(1, 2));
        Map<String, ?> backwards = ordered("c", List.of(1, 2), "b", ordered("y", "是", "x", true), "a", 1);
        // then
        assertThat(CanonicalJson.bytes(forwards)).isEqualTo(CanonicalJson.bytes(backwards));
        assertThat(CanonicalJson.write(backwards)).isEqualTo("{\"a\":1,\"b\":{\"x\":true,\"y\":\"是\"},\"c\":[1,2]}");
    }

    @Test
    void a_record_is_written_as_the_equal_map() {
        // given
        Fact fact = new Fact("末", 7, Map.of("n", 1));
        Map<String, ?> map = ordered("mike", ordered("n", 1), "zulu", "末", "alpha", 7);
        // then
        assertThat(CanonicalJson.write(fact)).isEqualTo(CanonicalJson.write(map));
    }

    @Test
    void what_is_not_there_is_not_written() {
        // given
        Fact fact = new Fact("z", null, Map.of());
        Map<String, ?> map = ordered("zulu", "z", "alpha", null, "mike", Map.of());
        // then
        assertThat(CanonicalJson.write(fact)).isEqualTo("{\"mike\":{},\"zulu\":\"z\"}");
        assertThat(CanonicalJson.write(map)).isEqualTo(CanonicalJson.write(fact));
    }

    @ParameterizedTest
    @CsvSource({"200.00, 200", "200, 200", "2E+2, 200", "0.50, 0.5", "0.00, 0", "1E-2, 0.01", "-3.10, -3.1"})
    void equal_amounts_are_written_alike_and_plain(BigDecimal amount, String written) {
        // then
        assertThat(CanonicalJson.write(amount)).isEqualTo(written);
    }

    @Test
    void a_number_that_would_fill_the_memory_in_plain_digits_keeps_its_exponent() {
        // then
        assertThat(CanonicalJson.write(new BigDecimal("10E+1000000000"))).isEqualTo("1E+1000000001");
    }

    @Test
    void dates_and_moments_are_iso_8601() {
        // then
        assertThat(CanonicalJson.write(LocalDate.parse("2026-03-02"))).isEqualTo("\"2026-03-02\"");
        assertThat(CanonicalJson.write(OffsetDateTime.parse("2026-03-02T09:30:00+08:00")))
                .isEqualTo("\"2026-03-02T09:30:00+08:00\"");
    }

    @Test
    void text_is_utf_8_and_not_escaped() {
        // then
        assertThat(CanonicalJson.bytes("〔2026〕/31号")).isEqualTo("\"〔2026〕/31号\"".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":1,\"count\":2}",
                "{\"count\":1,\"other\":2}",
                "{\"count\":\"1\"}",
                "{\"count\":1.5}",
                "{\"count\":1E+1000000000}",
                "{\"count\":null}",
                "{\"count\":1} {}",
                "{'count':1}",
                "{\"count\":NaN}"
            })
    void a_contract_is_read_strictly(String json) {
        // then
        assertThatThrownBy(() -> ContractJson.mapper().readValue(json, Count.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_document_deeper_than_any_contract_is_not_read() {
        // given
        String bomb = "[".repeat(30) + "]".repeat(30);
        // then
        assertThatThrownBy(() -> ContractJson.mapper().readTree(bomb)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_moment_keeps_the_offset_it_was_written_with() throws JacksonException {
        // when
        OffsetDateTime moment = ContractJson.mapper().readValue("\"2026-03-02T09:30:00+08:00\"", OffsetDateTime.class);
        // then
        assertThat(moment).hasToString("2026-03-02T09:30+08:00");
    }
}
