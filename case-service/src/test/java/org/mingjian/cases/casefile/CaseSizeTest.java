package org.mingjian.cases.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "案", "𠮷"})
    void bytes_are_counted_as_they_go_over_the_wire(String character) {
        // given
        int width = character.getBytes(StandardCharsets.UTF_8).length;
        String most = character.repeat(CaseSize.MOST_BYTES / width) + "a".repeat(CaseSize.MOST_BYTES % width);
        // then
        assertThat(CaseSize.isExceededBy(List.of(most))).isFalse();
        assertThat(CaseSize.isExceededBy(List.of(most, "a"))).isTrue();
    }

    @Test
    void steps_are_counted_too() {
        // then
        assertThat(CaseSize.isExceededBy(Collections.nCopies(CaseSize.MOST_STEPS, "{}")))
                .isFalse();
        assertThat(CaseSize.isExceededBy(Collections.nCopies(CaseSize.MOST_STEPS + 1, "{}")))
                .isTrue();
    }
}
