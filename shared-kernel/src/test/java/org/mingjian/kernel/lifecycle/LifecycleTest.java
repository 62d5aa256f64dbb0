package org.mingjian.kernel.lifecycle;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleTest {

    enum Stage {
        BEGINNING,
        OPEN,
        DECIDED,
        CLOSED
    }

    private record Opened() {}

    private record Decided() {}

    private record Noted() {}

    private record Closed() {}

    private static final Class<?>[] STEPS = {Opened.class, Decided.class, Noted.class, Closed.class};

    private static final Lifecycle<Stage> PROCEDURE = Lifecycle.startingAt(Stage.BEGINNING)
            .from(Stage.BEGINNING)
            .on(Opened.class)
            .to(Stage.OPEN)
            .from(Stage.OPEN)
            .on(Decided.class)
            .to(Stage.DECIDED)
            .from(Stage.OPEN, Stage.DECIDED)
            .on(Noted.class)
            .stay()
            .from(Stage.OPEN, Stage.DECIDED)
            .on(Closed.class)
            .to(Stage.CLOSED)
            .build();

    private static final Map<Class<?>, Map<Stage, Stage>> LEGAL = Map.of(
            Opened.class, Map.of(Stage.BEGINNING, Stage.OPEN),
            Decided.class, Map.of(Stage.OPEN, Stage.DECIDED),
            Noted.class, Map.of(Stage.OPEN, Stage.OPEN, Stage.DECIDED, Stage.DECIDED),
            Closed.class, Map.of(Stage.OPEN, Stage.CLOSED, Stage.DECIDED, Stage.CLOSED));

    static Stream<Arguments> every_pair() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(STEPS).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void a_pair_leads_where_the_table_says_and_every_other_pair_is_refused(Stage stage, Class<?> step) {
        // when
        Optional<Stage> next = PROCEDURE.next(stage, step);
        // then
        assertThat(next)
                .isEqualTo(
                        Optional.ofNullable(LEGAL.getOrDefault(step, Map.of()).get(stage)));
    }

    @Test
    void it_starts_before_any_step() {
        // then
        assertThat(PROCEDURE.initial()).isEqualTo(Stage.BEGINNING);
    }

    @Test
    void the_exits_of_a_stage_come_in_the_order_they_were_written() {
        // then
        assertThat(PROCEDURE.exits(Stage.OPEN)).containsExactly(Decided.class, Noted.class, Closed.class);
        assertThat(PROCEDURE.exits(Stage.CLOSED)).isEmpty();
    }

    @Test
    void the_edges_come_in_the_order_they_were_written() {
        // then
        assertThat(PROCEDURE.transitions())
                .startsWith(
                        new Transition<>(Stage.BEGINNING, Opened.class, Stage.OPEN),
                        new Transition<>(Stage.OPEN, Decided.class, Stage.DECIDED))
                .hasSize(6);
    }

    @Test
    void a_step_that_happened_out_of_turn_is_followed_to_where_it_usually_leads() {
        // when
        Stage stage = PROCEDURE.followed(Stage.CLOSED, Decided.class);
        // then
        assertThat(stage).isEqualTo(Stage.DECIDED);
    }

    @Test
    void a_step_the_procedure_does_not_know_leaves_the_stage_as_it_is() {
        // when
        Stage stage = PROCEDURE.followed(Stage.OPEN, String.class);
        // then
        assertThat(stage).isEqualTo(Stage.OPEN);
    }

    @Test
    void two_exits_for_one_step_from_one_stage_are_refused() {
        // given
        Lifecycle.Builder<Stage> ambiguous = Lifecycle.startingAt(Stage.BEGINNING)
                .from(Stage.OPEN)
                .on(Decided.class)
                .to(Stage.DECIDED)
                .from(Stage.OPEN)
                .on(Decided.class)
                .to(Stage.CLOSED);
        // when, then
        assertThatThrownBy(ambiguous::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("two exits", "Decided", "OPEN");
    }
}
