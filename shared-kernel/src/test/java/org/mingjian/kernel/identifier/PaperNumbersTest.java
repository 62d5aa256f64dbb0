package org.mingjian.kernel.identifier;

import java.time.Year;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "安政综〔2023〕4号, 安政综〔2023〕4号",
        "安政综[2023]4号, 安政综〔2023〕4号",
        "安政综（2023）4号, 安政综〔2023〕4号",
        "安政综(2023)4号, 安政综〔2023〕4号",
        "安政综﹝2023﹞4号, 安政综〔2023〕4号",
        "安政综【2023】4号, 安政综〔2023〕4号",
        "安市监当罚〔2022〕31号, 安市监当罚〔2022〕31号",
        "安公(城厢)行罚决字[2022]00123号, 安公（城厢）行罚决字〔2022〕00123号",
        "安城罚（决）字〔2022〕第7号, 安城罚（决）字〔2022〕第7号"
    })
    void other_brackets_around_the_year_become_the_official_ones(String text, String normal) {
        assertThat(DocumentNumber.parse(text)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安政综 EzO23〕 4号",
                "安政综〔2023〕 4号",
                "安政综2023〕4号",
                "安政综[2023)4号",
                "安政综〔2O23〕4号",
                "安政综〔23〕4号",
                "安政综〔2023〕0号",
                "安政综〔2023〕4",
                "〔2023〕4号",
                "安（政综〔2023〕4号",
                "安政综〔1823〕4号",
                ""
            })
    void a_garbled_number_fails_loudly_instead_of_being_guessed(String text) {
        assertThatThrownBy(() -> DocumentNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class,
                        refused -> assertThat(refused.code()).isEqualTo("document-number-shape"))
                .hasMessageContaining("文号");
    }

    @Test
    void a_document_number_gives_its_parts() {
        // when
        DocumentNumber number = DocumentNumber.parse("安公（城厢）行罚决字〔2022〕第00123号");
        // then
        assertThat(number.agencyWord()).isEqualTo("安公（城厢）行罚决字");
        assertThat(number.year()).isEqualTo(Year.of(2022));
        assertThat(number.number()).isEqualTo(123);
    }

    @Test
    void case_and_certificate_numbers_are_taken_as_they_are_written() {
        assertThat(CaseNumber.parse("安市监罚〔2022〕31号")).hasToString("安市监罚〔2022〕31号");
        assertThat(CaseNumber.parse("案".repeat(100)).value()).hasSize(100);
        assertThat(CertificateNumber.parse("35052400001")).hasToString("35052400001");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "blank"),
                Arguments.of(" \u3000", "blank"),
                Arguments.of("案".repeat(101), "length"),
                Arguments.of("安市监\n1", "character"),
                Arguments.of("安市监\u200b1", "character"),
                Arguments.of("安市监\u20281", "character"),
                Arguments.of("安市监\ud800", "character"),
                Arguments.of(" 安市监1", "space"),
                Arguments.of("安市监1\u3000", "space"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_number_that_would_break_a_register_is_refused_by_name(String text, String code) {
        assertThatThrownBy(() -> CaseNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class,
                        refused -> assertThat(refused.code()).isEqualTo("case-number-" + code))
                .hasMessageContaining("案号");
        assertThatThrownBy(() -> CertificateNumber.parse(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class,
                        refused -> assertThat(refused.code()).isEqualTo("certificate-number-" + code))
                .hasMessageContaining("执法证号");
    }
}
