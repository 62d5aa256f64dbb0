package org.mingjian.kernel.identifier;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "113505240039000128",
                "11350405MB0000019K",
                "11350505003999999F",
                "11512021008800010Y",
                "11350524D27000013L"
            })
    void a_code_with_a_right_check_digit_is_read(String text) {
        assertThat(UnifiedSocialCreditCode.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11350505003999999F"})
    void any_single_wrong_character_is_noticed(String text) {
        // given
        List<String> accepted = new ArrayList<>();
        // when
        for (int i = 0; i < text.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                char other = ALPHABET.charAt(j);
                String wrong = text.substring(0, i) + other + text.substring(i + 1);
                if (other != text.charAt(i) && isAccepted(wrong)) {
                    accepted.add(wrong);
                }
            }
        }
        // then
        assertThat(accepted).isEmpty();
    }

    private static boolean isAccepted(String text) {
        return catchThrowableOfType(InvalidIdentifier.class, () -> UnifiedSocialCreditCode.parse(text)) == null;
    }

    @Test
    void lower_case_becomes_upper_case() {
        assertThat(UnifiedSocialCreditCode.parse("91350100m000100y43")).hasToString("91350100M000100Y43");
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, credit-code-length",
        "'91350100M000100Y43 ', credit-code-length",
        "91350100M000100Y44, credit-code-check-digit",
        "9135O100M000100Y43, credit-code-character",
        "91350100I000100Y43, credit-code-character",
        "９1350100M000100Y43, credit-code-character"
    })
    void what_is_not_a_code_is_refused_by_name(String text, String code) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parse(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifier.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessageContaining("统一社会信用代码");
    }

    @Test
    void a_code_tells_organs_of_the_state_and_where_it_was_given() {
        // given
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("113505240039000128");
        // when, then
        assertThat(code.isStateOrgan()).isTrue();
        assertThat(code.registeredIn()).isEqualTo("350524");
        assertThat(UnifiedSocialCreditCode.parse("91350100M000100Y43").isStateOrgan())
                .isFalse();
    }
}
