package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.agency.AgencyKind;
import org.mingjian.cases.register.Delegation;
import org.mingjian.cases.register.Entrustment;
import org.mingjian.cases.register.Power;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.seized;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompetenceTest {

    private static final String ENTRUSTING = "11350524003900001X";

    private static Entrustment written(String on, @Nullable String filedOn) {
        return new Entrustment(
                ACase.AGENCY, List.of(), LocalDate.parse(on), filedOn == null ? null : LocalDate.parse(filedOn));
    }

    private static ACase ofAnEntrustedBody() {
        return ACase.aPenalty().ofAgencyKind(AgencyKind.ENTRUSTED_BODY);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, 2023-03-01, ''", "2023-03-01, , OFF-09 SOFT 1", "2023-03-02, 2023-03-02, PEN-020 HARD 1"})
    void an_entrusted_body_acts_by_a_written_and_filed_entrustment(
            String on, @Nullable String filedOn, String finding) {
        // given
        ACase penalty = ofAnEntrustedBody()
                .registeredBy(ENTRUSTING, "E1", written(on, filedOn), "2023-01-01", null, null)
                .with(opened("2023-03-01"));
        // then
        assertThat(String.join(";", penalty.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, ''", "2023-02-28, PEN-020 HARD 1"})
    void an_entrustment_ends_with_its_term(String lastDay, String finding) {
        // given
        ACase penalty = ofAnEntrustedBody()
                .registeredBy(ENTRUSTING, "E1", written("2023-01-01", "2023-01-01"), "2023-01-01", lastDay, null)
                .with(opened("2023-03-01"));
        // then
        assertThat(String.join(";", penalty.findings())).isEqualTo(finding);
    }

    @Test
    void whoever_is_entrusted_entrusts_nobody() {
        // given
        ACase penalty = ofAnEntrustedBody()
                .registeredBy(ACase.AGENCY, "E1", written("2023-01-01", "2023-01-01"), "2023-01-01", null, null)
                .with(opened("2023-03-01"));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-020 HARD 1");
    }

    @Test
    void compulsory_measures_are_not_entrusted() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .ofAgencyKind(AgencyKind.ENTRUSTED_BODY)
                .with(opened("2023-03-01"), seized("2023-03-01"));
        // then
        assertThat(measure.findings()).contains("COE-017 HARD 2");
    }

    @Test
    void none_of_several_measures_is_entrusted() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .ofAgencyKind(AgencyKind.ENTRUSTED_BODY)
                .with(opened("2023-03-01"), seized("2023-03-01"), seized("2023-03-02"));
        // then
        assertThat(measure.findings()).contains("COE-017 HARD 2", "COE-017 HARD 3");
    }

    @Test
    void the_field_of_a_delegated_item_is_that_of_the_organ_it_came_from() {
        // given
        ACase penalty = ACase.aPenalty()
                .registeredBy(
                        ENTRUSTING,
                        "FJ-01",
                        new Power("明码标价", CaseKind.PENALTY, "价格法", "market"),
                        "2022-01-01",
                        null,
                        null)
                .registered(
                        "FJ-01",
                        new Delegation("FJ-01", ENTRUSTING, "闽政文〔2022〕3号", LocalDate.parse("2022-06-01"), null),
                        "2022-06-01",
                        null)
                .with(openedFor("2022-06-01"));
        // then
        assertThat(Competence.fieldOf(penalty.dossier())).isEqualTo("market");
    }

    private static CaseOpened openedFor(String on) {
        return new CaseOpened(LocalDate.parse(on), List.of(), null, null, null, false, null, "FJ-01");
    }

    @Test
    void where_nobody_has_entered_anything_nothing_is_held_against_anybody() {
        // then
        assertThat(ofAnEntrustedBody().with(opened("2023-03-01")).findings()).isEmpty();
    }
}
