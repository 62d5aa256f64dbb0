package org.mingjian.kernel.problem;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_problem_says_in_chinese_what_is_wrong_and_what_to_do(ProblemType type) {
        // then
        assertThat(type.title()).matches(".*\\p{IsHan}.*").doesNotEndWith("。");
        assertThat(type.advice()).matches(".*\\p{IsHan}.*").endsWith("。");
        assertThat(type.status()).isBetween(400, 599);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_code_is_kebab_case_and_has_a_page(ProblemType type) {
        // then
        assertThat(type.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.href()).isEqualTo("/problems/" + type.code());
    }

    @Test
    void codes_and_titles_tell_problems_apart() {
        // then
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void a_problem_is_found_by_its_code(ProblemType type) {
        // then
        assertThat(ProblemType.ofCode(type.code())).contains(type);
        assertThat(ProblemType.ofCode(type.name())).isEmpty();
    }
}
