package org.mingjian.kernel.idempotency;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyKeysTest {

    @Test
    void the_digest_of_a_request_is_its_sha_256() {
        // then
        assertThat(IdempotencyKeys.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void one_character_makes_another_digest() {
        // then
        assertThat(IdempotencyKeys.digest("案件一")).isNotEqualTo(IdempotencyKeys.digest("案件二"));
    }

    @Test
    void a_key_is_taken_without_the_space_around_it() {
        // then
        assertThat(IdempotencyKeys.require(" 0198-a ")).isEqualTo("0198-a");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "too-long"})
    void a_missing_or_endless_key_is_asked_for(@Nullable String header) {
        // given
        String sent = "too-long".equals(header) ? "k".repeat(201) : header;
        // then
        assertThatThrownBy(() -> IdempotencyKeys.require(sent))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REQUIRED));
    }
}
