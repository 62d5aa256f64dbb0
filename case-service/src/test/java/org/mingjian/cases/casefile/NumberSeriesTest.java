package org.mingjian.cases.casefile;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.contract.cases.CaseKind;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberSeriesTest {

    @Test
    void every_kind_has_a_word_of_its_own_in_case_numbers() {
        // then
        assertThat(Arrays.stream(CaseKind.values()).map(NumberSeries::word))
                .containsExactly("许", "罚", "强措", "强执", "确", "征", "检", "他")
                .doesNotHaveDuplicates();
    }
}
