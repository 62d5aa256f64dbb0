package org.mingjian.kernel.http;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionsTest {

    @Test
    void a_version_is_a_strong_etag() {
        // then
        assertThat(Versions.etag(12)).isEqualTo("\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" "})
    void who_has_read_the_current_version_may_change_it(String ifMatch) {
        // then
        assertThatCode(() -> Versions.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void who_has_read_nothing_must_read_first(@Nullable String ifMatch) {
        // then
        assertThatThrownBy(() -> Versions.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "3", "W/\"3\"", "*", "\"\"", "nonsense"})
    void who_has_read_another_version_must_read_again(String ifMatch) {
        // then
        assertThatThrownBy(() -> Versions.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STALE_VERSION));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"2\", true", "W/\"2\", true", "'\"1\", \"2\"', true", "\"12\", false", "2, false", "'', false"})
    void a_conditional_read_knows_its_version_in_a_list(String ifNoneMatch, boolean unchanged) {
        // then
        assertThat(Versions.unchanged(ifNoneMatch, 2)).isEqualTo(unchanged);
        assertThat(Versions.unchanged(null, 2)).isFalse();
    }
}
