package org.mingjian.kernel.identifier;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000, COUNTRY, '', ''",
        "350000, PROVINCE, 000000, 35",
        "350500, PREFECTURE, 350000, 3505",
        "350524, COUNTY, 350500, 350524",
        "350524202, TOWNSHIP, 350524, 350524202",
        "350524202001, VILLAGE, 350524202, 350524202001",
        "110101, COUNTY, 110100, 110101",
        "441900003, TOWNSHIP, 441900, 441900003"
    })
    void a_code_knows_its_level_its_parent_and_its_subtree(
            String text, DivisionLevel level, String parent, String prefix) {
        // when
        DivisionCode code = DivisionCode.parse(text);
        // then
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(DivisionCode::value).orElse("")).isEqualTo(parent);
        assertThat(code.subtreeFrom()).isEqualTo(prefix);
        assertThat(code.subtreeTo()).isEqualTo(prefix + "~");
    }

    @ParameterizedTest
    @CsvSource({
        "350524, 350524, true",
        "350524202, 350524, true",
        "350524202, 350500, true",
        "350524, 350000, true",
        "350524, 000000, true",
        "350524, 350524202, false",
        "350524, 350525, false",
        "350405, 350500, false",
        "000000, 350000, false",
        "441900003, 441900, true"
    })
    void within_means_in_the_subtree_and_the_range_says_the_same(String inner, String outer, boolean within) {
        // given
        DivisionCode code = DivisionCode.parse(inner);
        DivisionCode other = DivisionCode.parse(outer);
        // when, then
        assertThat(code.isWithin(other)).isEqualTo(within);
        assertThat(inner.compareTo(other.subtreeFrom()) >= 0 && inner.compareTo(other.subtreeTo()) <= 0)
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "350524, CN-FJ, CN-FJ-350524",
        "350500, CN-FJ, CN-FJ-3505",
        "350000, CN-FJ, CN-FJ",
        "512021, CN-SC, CN-SC-512021",
        "360321201, CN-JX, CN-JX-360321201",
        "000000, CN, CN"
    })
    void the_law_of_the_province_applies(String text, String jurisdiction, String locality) {
        assertThat(DivisionCode.parse(text).jurisdiction()).hasToString(jurisdiction);
        assertThat(DivisionCode.parse(text).locality()).hasToString(locality);
    }

    @ParameterizedTest
    @CsvSource({
        "'', division-code-shape",
        "35, division-code-shape",
        "3505241, division-code-shape",
        "35052A, division-code-shape",
        "３50524, division-code-shape",
        "350524000, division-code-zeros",
        "350524202000, division-code-zeros",
        "350524000001, division-code-zeros",
        "350024, division-code-zeros",
        "350000001, division-code-zeros",
        "990000, division-code-province",
        "001100, division-code-province"
    })
    void what_is_not_a_code_is_refused_by_name(String text, String code) {
        assertThatThrownBy(() -> DivisionCode.parse(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessageContaining("区划代码");
    }

    @Test
    void the_country_holds_every_code() {
        assertThat(DivisionCode.COUNTRY.subtreeFrom()).isEmpty();
        assertThat(DivisionCode.COUNTRY.subtreeTo()).isEqualTo("~");
    }
}
