package org.mingjian.cases.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.SampleSteps;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.lifecycle.Transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Every procedure, every stage it can reach, every step there is: what its table offers goes on, anything else does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransitionsTest {

    @ParameterizedTest
    @MethodSource("offered")
    void a_step_the_table_offers_leads_to_its_stage(CaseProcedure<?> procedure, List<CaseStep> timeline, String stage) {
        // when
        Judgement judgement = judged(procedure, timeline);
        // then
        assertThat(judgement.stage()).isEqualTo(stage);
        assertThat(judgement.objections())
                .noneMatch(objection -> objection.rule().equals(Judge.STEP_ORDER));
    }

    @ParameterizedTest
    @MethodSource("notOffered")
    void any_other_step_is_out_of_order(CaseProcedure<?> procedure, List<CaseStep> timeline) {
        // when
        Judgement judgement = judged(procedure, timeline);
        // then
        assertThat(judgement.objections()).anySatisfy(objection -> {
            assertThat(objection.rule()).isEqualTo(Judge.STEP_ORDER);
            assertThat(objection.steps().getLast()).isEqualTo(timeline.size());
        });
    }

    @Test
    void every_stage_of_every_procedure_can_be_reached() {
        // then
        assertThat(AllProcedures.get().all()).hasSize(9).allSatisfy(TransitionsTest::assertReachable);
    }

    private static <S extends Enum<S>> void assertReachable(CaseProcedure<S> procedure) {
        Set<S> stages = procedure.lifecycle().transitions().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
        assertThat(pathsOf(procedure.lifecycle())).containsOnlyKeys(stages);
    }

    private static Stream<Arguments> offered() {
        return AllProcedures.get().all().stream().flatMap(TransitionsTest::offeredBy);
    }

    private static Stream<Arguments> notOffered() {
        return AllProcedures.get().all().stream().flatMap(TransitionsTest::notOfferedBy);
    }

    private static <S extends Enum<S>> Stream<Arguments> offeredBy(CaseProcedure<S> procedure) {
        Map<S, List<CaseStep>> paths = pathsOf(procedure.lifecycle());
        return procedure.lifecycle().transitions().stream()
                .map(edge -> argumentSet(
                        name(procedure, edge.from(), StepType.of(edge.step())),
                        procedure,
                        longer(pathTo(edge.from(), paths), StepType.of(edge.step())),
                        edge.to().name()));
    }

    private static <S extends Enum<S>> Stream<Arguments> notOfferedBy(CaseProcedure<S> procedure) {
        List<Arguments> pairs = new ArrayList<>();
        pathsOf(procedure.lifecycle()).forEach((stage, path) -> {
            for (StepType type : StepType.values()) {
                if (procedure.lifecycle().next(stage, type.record()).isEmpty()) {
                    pairs.add(argumentSet(name(procedure, stage, type), procedure, longer(path, type)));
                }
            }
        });
        return pairs.stream();
    }

    private static String name(CaseProcedure<?> procedure, Enum<?> stage, StepType type) {
        return procedure.kind() + " " + procedure.procedure() + ": " + type.wireName() + " at " + stage;
    }

    private static Judgement judged(CaseProcedure<?> procedure, List<CaseStep> timeline) {
        return ACase.of(procedure.kind(), procedure.procedure())
                .with(timeline.toArray(CaseStep[]::new))
                .judged();
    }

    private static <S> List<CaseStep> pathTo(S stage, Map<S, List<CaseStep>> paths) {
        return Objects.requireNonNull(paths.get(stage), () -> stage + " cannot be reached");
    }

    private static List<CaseStep> longer(List<CaseStep> path, StepType type) {
        List<CaseStep> longer = new ArrayList<>(path);
        longer.add(SampleSteps.full(type));
        return longer;
    }

    /** The shortest way to each stage. */
    private static <S extends Enum<S>> Map<S, List<CaseStep>> pathsOf(Lifecycle<S> lifecycle) {
        Map<S, List<CaseStep>> paths = new HashMap<>(Map.of(lifecycle.initial(), List.of()));
        Deque<S> toVisit = new ArrayDeque<>(List.of(lifecycle.initial()));
        while (!toVisit.isEmpty()) {
            S stage = toVisit.removeFirst();
            for (Transition<S> edge : lifecycle.transitions()) {
                if (edge.from() == stage && !paths.containsKey(edge.to())) {
                    paths.put(edge.to(), longer(pathTo(stage, paths), StepType.of(edge.step())));
                    toVisit.add(edge.to());
                }
            }
        }
        return paths;
    }
}
