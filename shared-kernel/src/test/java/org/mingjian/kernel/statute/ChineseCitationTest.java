package org.mingjian.kernel.statute;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChineseCitationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "60, 六十",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "118, 一百一十八",
        "1005, 一千零五",
        "1010, 一千零一十",
        "1260, 一千二百六十"
    })
    void article_numbers_are_printed_as_statutes_print_them(int number, String chinese) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 《行政处罚法》第六十条",
        "64.2, 《行政处罚法》第六十四条第二款",
        "60.1.3, 《行政处罚法》第六十条第一款第（三）项",
        "50-52, 《行政处罚法》第五十条至第五十二条",
        "67.3;72, 《行政处罚法》第六十七条第三款、第七十二条",
        "(十四), 《行政处罚法》（十四）",
        "'', 《行政处罚法》"
    })
    void a_citation_reads_as_in_a_decision(String article, String text) {
        assertThat(Citation.of("行政处罚法", article).text()).isEqualTo(text);
    }

    @Test
    void the_short_form_of_a_made_citation_is_the_law_with_its_article() {
        assertThat(Citation.of("行政处罚法", 60).basis()).isEqualTo("行政处罚法第六十条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "六十", "60.", "60.1.2.3", "60-", "60,61", "(6)", "第60条"})
    void an_article_in_no_known_form_is_refused(String article) {
        assertThatThrownBy(() -> Citation.of("行政处罚法", article)).isInstanceOf(IllegalArgumentException.class);
    }
}
