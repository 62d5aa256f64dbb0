package org.mingjian.kernel.identifier;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"安溪县市场监督管理局", "A－1 号", "𠮷野家", ""})
    void characters_that_show_are_visible(String text) {
        // then
        assertThat(VisibleText.is(text)).isTrue();
        assertThat(VisibleText.shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u200bb", "a\u202eb", "a\u2028b", "a\ud842b"})
    void characters_that_hide_are_not(String text) {
        // then
        assertThat(VisibleText.is(text)).isFalse();
    }

    @Test
    void what_hides_is_shown_as_a_sign() {
        // then
        assertThat(VisibleText.shown("安\u0000溪")).isEqualTo("安\ufffd溪");
    }
}
