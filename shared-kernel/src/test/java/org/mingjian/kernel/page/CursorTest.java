package org.mingjian.kernel.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_cursor_comes_back_as_it_went_out() {
        // given
        Cursor cursor = Cursor.after("2026-03-02", "", "安市监罚〔2026〕31号");
        // when
        String text = cursor.encode();
        // then
        assertThat(Cursor.decode(text, 3)).contains(cursor);
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void no_cursor_is_the_first_page(@Nullable String text) {
        // then
        assertThat(Cursor.decode(text, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "a", "YQ", "%20", "eyJhIjoxfQ=="})
    void what_is_none_of_ours_is_a_bad_cursor(String text) {
        // then
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.BAD_CURSOR));
    }

    @Test
    void a_cursor_of_another_list_is_a_bad_cursor() {
        // given
        String three = Cursor.after("a", "b", "c").encode();
        // then
        assertThatThrownBy(() -> Cursor.decode(three, 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void control_characters_never_reach_a_query() {
        // then
        assertThatThrownBy(() -> Cursor.decode(encoded("a\u0000"), 1)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.after("a\u001fb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_with_one_row_more_than_asked_for_has_a_next_page() {
        // when
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, row -> Cursor.after(row));
        // then
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(page.nextCursor(), 1)).contains(Cursor.after("b"));
    }

    @Test
    void the_last_page_has_no_next_one() {
        // when
        Page<String> page = Page.of(List.of("a", "b"), 2, row -> Cursor.after(row));
        // then
        assertThat(page.nextCursor()).isNull();
        assertThat(page.map(String::length)).isEqualTo(new Page<>(List.of(1, 1), null));
    }

    @Test
    void a_value_is_read_as_what_the_list_is_ordered_by_and_is_ours_or_bad() {
        // given
        Cursor cursor = Cursor.after("2022-03-02", "17", "neither");
        // then
        assertThat(cursor.<LocalDate>value(0, LocalDate::parse)).isEqualTo("2022-03-02");
        assertThat(cursor.<Integer>value(1, Integer::valueOf)).isEqualTo(17);
        assertThat(catchThrowableOfType(ProblemException.class, () -> cursor.value(2, LocalDate::parse))
                        .type())
                .isEqualTo(ProblemType.BAD_CURSOR);
        assertThat(catchThrowableOfType(ProblemException.class, () -> cursor.value(2, UUID::fromString))
                        .type())
                .isEqualTo(ProblemType.BAD_CURSOR);
    }
}
