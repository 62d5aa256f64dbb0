package org.mingjian.kernel.page;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitTest {

    @Test
    void nobody_asked_means_the_usual_page() {
        // then
        assertThat(Limit.of(null)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void what_is_asked_for_is_given(int asked) {
        // then
        assertThat(Limit.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void too_few_or_too_many_are_refused(int asked) {
        // then
        assertThatThrownBy(() -> Limit.of(asked))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.LIMIT_OUT_OF_RANGE));
    }
}
