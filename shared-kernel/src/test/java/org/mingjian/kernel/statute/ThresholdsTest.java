package org.mingjian.kernel.statute;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThresholdsTest {

    private static final String HEADER = "topic,jurisdiction,party,number,from,to,basis\n";
    private static final String FORMER = "summary-fine,CN,PERSON,50,1996-10-01,2021-07-14,旧法\n";

    @Test
    void the_table_of_the_suite_loads() {
        // then
        assertThatCode(Thresholds::load).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary-fine,CN,PERSON,200,2021-07-14,,新法",
                "summary-fine,CN,PERSON,200,1990-01-01,,新法",
                "summary-fine,CN,ANY,200,2021-01-01,,新法"
            })
    void two_numbers_for_one_matter_on_one_day_are_not_loaded(String row) {
        // then
        assertThatExceptionOfType(StatuteDataException.class)
                .isThrownBy(() -> Thresholds.parse("test", HEADER + FORMER + row))
                .withMessageContaining("summary-fine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary-fine,CN,PERSON,200,2021-07-15,,新法",
                "summary-fine,CN,ORGANISATION,1000,1996-10-01,,旧法",
                "summary-fine,CN/police,PERSON,200,2006-03-01,,专门法",
                "hearing-fine,CN,PERSON,200,1996-10-01,,旧法"
            })
    void versions_that_follow_each_other_or_bind_others_are_loaded(String row) {
        // then
        assertThatCode(() -> Thresholds.parse("test", HEADER + FORMER + row)).doesNotThrowAnyException();
    }
}
