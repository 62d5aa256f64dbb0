package org.mingjian.kernel.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {

    private sealed interface Event extends Step {
        @Override
        default List<String> officers() {
            return List.of();
        }
    }

    private record Opened(LocalDate on) implements Event {}

    private record Noted(LocalDate on) implements Event {}

    private static final LocalDate MARCH = LocalDate.parse("2026-03-02");
    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    private static final Opened OPENED = new Opened(MARCH);
    private static final Noted FIRST_NOTE = new Noted(MARCH);
    private static final Noted LAST_NOTE = new Noted(APRIL);
    private static final Timeline<Event> TIMELINE = new Timeline<>(List.of(OPENED, FIRST_NOTE, LAST_NOTE));

    @Test
    void first_last_and_all_are_in_the_order_of_recording() {
        // then
        assertThat(TIMELINE.first(Noted.class)).contains(FIRST_NOTE);
        assertThat(TIMELINE.last(Noted.class)).contains(LAST_NOTE);
        assertThat(TIMELINE.all(Noted.class)).containsExactly(FIRST_NOTE, LAST_NOTE);
    }

    @Test
    void what_never_happened_is_empty() {
        // given
        Timeline<Event> nothing = new Timeline<>(List.of());
        // then
        assertThat(nothing.first(Opened.class)).isEmpty();
        assertThat(nothing.last(Opened.class)).isEmpty();
        assertThat(nothing.all(Opened.class)).isEmpty();
        assertThat(nothing.size()).isZero();
    }

    @Test
    void steps_are_numbered_from_one() {
        // then
        assertThat(TIMELINE.numberOf(OPENED)).hasValue(1);
        assertThat(TIMELINE.numberOf(LAST_NOTE)).hasValue(3);
        assertThat(TIMELINE.size()).isEqualTo(3);
    }

    @Test
    void an_equal_step_is_still_another_step() {
        // given
        Noted same = new Noted(MARCH);
        Timeline<Event> twice = TIMELINE.with(same);
        // then
        assertThat(twice.numberOf(FIRST_NOTE)).hasValue(2);
        assertThat(twice.numberOf(same)).hasValue(4);
        assertThat(TIMELINE.numberOf(same)).isEmpty();
    }

    @Test
    void a_further_step_makes_a_new_timeline() {
        // when
        Timeline<Event> longer = TIMELINE.with(new Noted(APRIL));
        // then
        assertThat(longer.size()).isEqualTo(4);
        assertThat(TIMELINE.size()).isEqualTo(3);
    }

    @Test
    void nobody_changes_a_timeline_from_outside() {
        // given
        List<Event> steps = new ArrayList<>(List.of(OPENED));
        Timeline<Event> timeline = new Timeline<>(steps);
        // when
        steps.add(LAST_NOTE);
        // then
        assertThat(timeline.steps()).containsExactly(OPENED);
    }
}
