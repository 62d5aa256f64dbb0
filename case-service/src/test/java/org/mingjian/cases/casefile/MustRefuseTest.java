package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.Corpus;
import org.mingjian.cases.testing.Corpus.Entry;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.timeline.Objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every code of what software in this field must refuse, with its live and its reported case, one before and one after. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MustRefuseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** Codes that are no matter of one timeline, and the tests that prove them; what is not there yet is named as such. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "R23", "RecordingUploadQuarkusTest, RecordingAccessQuarkusTest: originals are sealed",
            "R30", "documents in force join with the register of normative documents",
            "R40", "PlausibilityTest, BadInputTest",
            "R41", "CaseReportsQuarkusTest: badReports",
            "R42", "BadInputQuarkusTest");

    static List<Entry> broken() {
        return entries().filter(entry -> entry.name().contains(" broken: ")).toList();
    }

    static List<Entry> kept() {
        return entries().filter(entry -> entry.name().contains(" kept: ")).toList();
    }

    private static Stream<Entry> entries() {
        return Corpus.read("must-refuse.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void taken_here_the_last_step_is_refused_or_noted(Entry entry) {
        // given
        String rule = entry.expected().get(0);
        // when
        @Nullable ProblemException refused = refusalOf(entry);
        // then
        switch (entry.expected().get(1)) {
            case "refused" -> {
                assertThat(refused).isNotNull();
                assertThat(refused.type()).isEqualTo(ProblemType.REFUSED_BY_RULE);
                assertThat(refused.objection()).isNotNull().satisfies(objection -> {
                    assertThat(objection.rule()).isEqualTo(rule);
                    assertThat(objection.article()).isNotBlank();
                });
            }
            case "not-offered" -> {
                assertThat(refused).isNotNull();
                assertThat(refused.type()).isEqualTo(ProblemType.STEP_NOT_ALLOWED);
            }
            default -> assertThat(refused).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void reported_the_same_is_a_finding_that_cites_the_law(Entry entry) {
        // then
        assertThat(entry.timeline().judged().objections()).anySatisfy(objection -> {
            assertThat(objection.rule()).isEqualTo(entry.expected().get(0));
            assertThat(objection.article()).isNotBlank();
            assertThat(objection.steps().getLast())
                    .isEqualTo(entry.timeline().dossier().timeline().size());
        });
    }

    @ParameterizedTest
    @MethodSource("kept")
    void one_before_the_boundary_passes(Entry entry) {
        // given
        String code = codeOf(entry);
        Set<String> rules = broken().stream()
                .filter(other -> codeOf(other).equals(code))
                .map(other -> other.expected().getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
        // then
        assertThat(refusalOf(entry)).isNull();
        assertThat(entry.timeline().judged().objections().stream().map(Objection::rule))
                .doesNotContainAnyElementsOf(rules);
    }

    @Test
    void every_code_has_its_cases_on_both_sides_or_a_place_elsewhere() {
        // given
        Set<String> codes = Stream.concat(Stream.iterate(1, code -> code + 1).limit(25), Stream.of(30, 40, 41, 42))
                .map("R%02d"::formatted)
                .filter(code -> !ELSEWHERE.containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
        // then
        assertThat(broken().stream().map(MustRefuseTest::codeOf)).containsAll(codes);
        assertThat(kept().stream().map(MustRefuseTest::codeOf)).containsAll(codes);
    }

    private static String codeOf(Entry entry) {
        return entry.name().substring(0, 3);
    }

    private static @Nullable ProblemException refusalOf(Entry entry) {
        Judgement judgement = entry.timeline().judged();
        return catchThrowableOfType(
                ProblemException.class,
                () -> LiveSteps.admit(
                        entry.timeline().dossier(), entry.timeline().theProcedure(), judgement, TODAY));
    }
}
