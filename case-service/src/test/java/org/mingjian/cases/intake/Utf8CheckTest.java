package org.mingjian.cases.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Utf8CheckTest {

    private static final byte[] TEXT = "安溪县𠮷野家, 200".getBytes(StandardCharsets.UTF_8);

    private final Utf8Check check = new Utf8Check();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 1000})
    void utf_8_passes_wherever_it_is_cut(int piece) {
        // when
        boolean accepted = true;
        for (int from = 0; from < TEXT.length; from += piece) {
            byte[] bytes = Arrays.copyOfRange(TEXT, from, Math.min(TEXT.length, from + piece));
            accepted &= check.accepts(bytes, bytes.length);
        }
        // then
        assertThat(accepted).isTrue();
        assertThat(check.complete()).isTrue();
    }

    @Test
    void a_text_longer_than_the_buffer_passes() {
        // given
        byte[] longText = "行政执法".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        // then
        assertThat(check.accepts(longText, longText.length)).isTrue();
        assertThat(check.complete()).isTrue();
    }

    @Test
    void a_character_that_never_ends_is_not_complete() {
        // given
        byte[] cut = Arrays.copyOf("安".getBytes(StandardCharsets.UTF_8), 2);
        // then
        assertThat(check.accepts(cut, cut.length)).isTrue();
        assertThat(check.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "Big5"})
    void other_encodings_do_not_pass(String encoding) {
        // given
        byte[] bytes = "安溪县市场监督管理局".getBytes(Charset.forName(encoding));
        // then
        assertThat(check.accepts(bytes, bytes.length)).isFalse();
    }

    @Test
    void only_the_named_length_is_looked_at() {
        // given
        byte[] buffer = {'a', 'b', (byte) 0xff};
        // then
        assertThat(check.accepts(buffer, 2)).isTrue();
    }
}
