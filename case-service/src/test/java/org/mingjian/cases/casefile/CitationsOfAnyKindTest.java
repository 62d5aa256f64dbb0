package org.mingjian.cases.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.statute.Provisions;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule that binds every kind of case rests on no law of one kind alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationsOfAnyKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"DEL-05", "PEN-020", "CASE-LIMIT", "CASE-LIMITu", "TS-13m"})
    void what_binds_a_licence_too_does_not_cite_the_law_of_penalties(String rule) {
        // given
        var licence = ACase.of(CaseKind.LICENCE).agencyFacts().jurisdiction();
        // then
        assertThat(Provisions.load().find(rule, licence, LocalDate.parse("2023-03-01")))
                .get()
                .satisfies(provision -> {
                    assertThat(provision.citation().law()).isNotEqualTo("行政处罚法");
                    assertThat(provision.citation().basis()).doesNotContain("行政处罚法");
                });
    }
}
