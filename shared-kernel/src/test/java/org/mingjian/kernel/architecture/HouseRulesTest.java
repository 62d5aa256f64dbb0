package org.mingjian.kernel.architecture;

import java.util.function.Consumer;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.kernel.architecture.offender.CuriousReader;
import org.mingjian.kernel.architecture.offender.DiscreetReader;
import org.mingjian.kernel.architecture.offender.ImpatientClerk;
import org.mingjian.kernel.architecture.offender.PrintingPress;
import org.mingjian.kernel.architecture.offender.Thrower;
import org.mingjian.kernel.architecture.offender.WorldlyRules;
import org.mingjian.kernel.problem.ProblemException;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

    private static final JavaClasses NOTHING = new ClassFileImporter().importPackages("org.mingjian.nowhere");

    private static Arguments rule(String name, Class<?> offender, Consumer<JavaClasses> rule) {
        return Arguments.argumentSet(name, new ClassFileImporter().importClasses(offender), rule);
    }

    static Stream<Arguments> rules_and_offenders() {
        return Stream.of(
                rule("clock", ImpatientClerk.class, HouseRules::nobodyReadsTheClockUnasked),
                rule("print", PrintingPress.class, HouseRules::nobodyPrints),
                rule("throw", Thrower.class, HouseRules::nobodyThrowsWhatSaysNothing),
                rule("world", WorldlyRules.class, HouseRules::lawKnowsNothingOfTheWorld),
                rule(
                        "scope",
                        CuriousReader.class,
                        found -> HouseRules.queriesTakeADataScope(found, simpleNameEndingWith("Reader"))),
                rule("jdk", ProblemException.class, found -> HouseRules.useOnlyTheJdk(found, "..problem..")),
                rule(
                        "module",
                        Thrower.class,
                        found -> HouseRules.dependsOnNoOtherModule(
                                new ClassFileImporter().importPackages("org.mingjian.launcher.testing"),
                                "org.mingjian.launcher.testing")));
    }

    @ParameterizedTest
    @MethodSource("rules_and_offenders")
    void who_breaks_a_rule_is_named(JavaClasses offender, Consumer<JavaClasses> rule) {
        // then
        assertThatThrownBy(() -> rule.accept(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @ParameterizedTest
    @MethodSource("rules_and_offenders")
    void a_rule_that_finds_nobody_to_hold_to_it_fails(JavaClasses offender, Consumer<JavaClasses> rule) {
        // then
        assertThatThrownBy(() -> rule.accept(NOTHING)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_reader_may_be_asked_with_a_scope_or_with_a_question_that_holds_one() {
        // then
        assertThatCode(() -> HouseRules.queriesTakeADataScope(
                        new ClassFileImporter().importClasses(DiscreetReader.class), simpleNameEndingWith("Reader")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_exception_of_its_own_type_may_be_made() {
        // then
        assertThatCode(() -> HouseRules.nobodyThrowsWhatSaysNothing(
                        new ClassFileImporter().importClasses(ProblemException.class)))
                .doesNotThrowAnyException();
    }
}
