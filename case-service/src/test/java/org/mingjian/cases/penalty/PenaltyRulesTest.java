package org.mingjian.cases.penalty;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.Sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.exempted;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.finedBy;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.informedBy;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.reviewed;
import static org.mingjian.cases.testing.Steps.sanctioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PenaltyRulesTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, 0.01, 2022-03-02",
        "PERSON, 200, 2022-03-02",
        "PERSON, 200.00, 2022-03-02",
        "ORGANISATION, 3000, 2022-03-02",
        "SOLE_TRADER, 200, 2022-03-02",
        "PERSON, 50, 2021-07-14",
        "PERSON, 200, 2021-07-15"
    })
    void a_fine_up_to_the_limit_may_be_decided_on_the_spot(PartyKind party, String yuan, String on) {
        // given
        ACase penalty = aSummaryPenalty().against(party).with(opened(on), fined(on, yuan));
        // then
        assertThat(penalty.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 200.01, 2022-03-02",
        "PERSON, 3000, 2022-03-02",
        "ORGANISATION, 3000.01, 2022-03-02",
        "SOLE_TRADER, 200.01, 2022-03-02",
        "PERSON, 50.01, 2021-07-14"
    })
    void a_fine_above_the_limit_may_not(PartyKind party, String yuan, String on) {
        // given
        ACase penalty = aSummaryPenalty().against(party).with(opened(on), fined(on, yuan));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-051 HARD 2");
    }

    @ParameterizedTest
    @CsvSource({
        "police, 500, 2026-01-01, 0",
        "police, 500.01, 2026-01-01, 1",
        "police, 500, 2025-12-31, 1",
        "police, 200, 2025-12-31, 0",
        "market, 500, 2026-01-01, 1"
    })
    void the_police_may_fine_five_hundred_on_the_spot_from_the_day_their_law_says_so(
            String field, String yuan, String on, int findings) {
        // given
        ACase penalty = aSummaryPenalty().inField(field).with(opened(on), fined(on, yuan));
        // then
        assertThat(penalty.findings()).hasSize(findings).allMatch(finding -> finding.equals("PEN-051 HARD 2"));
    }

    @Test
    void a_warning_alone_or_beside_a_fine_may_be_decided_on_the_spot() {
        // given
        ACase penalty =
                aSummaryPenalty().with(opened("2022-03-02"), sanctioned("2022-03-02", Sanction.WARNING, Sanction.FINE));
        // then
        assertThat(penalty.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sanction.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINE", "WARNING"})
    void any_other_sanction_may_not_be_decided_on_the_spot(Sanction sanction) {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), sanctioned("2022-03-02", sanction));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-051 HARD 2");
    }

    @Test
    void a_penalty_after_the_party_was_informed_stands() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"));
        // then
        assertThat(penalty.findings()).isEmpty();
    }

    @Test
    void a_penalty_without_informing_the_party_is_forbidden() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-044 HARD 2");
    }

    @Test
    void informing_the_party_behind_the_penalty_does_not_make_it_good() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"), informed("2022-03-20"));
        // then
        assertThat(penalty.findings()).contains("PEN-044 HARD 2");
    }

    @Test
    void nobody_needs_to_be_informed_before_not_being_penalised() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), exempted("2022-03-20"));
        // then
        assertThat(penalty.findings()).isEmpty();
    }

    @Test
    void a_penalty_behind_a_review_that_agrees_stands() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-10"))
                .with(reviewed("2022-03-15", LegalReviewOpinion.PROBLEMS))
                .with(reviewed("2022-03-18", LegalReviewOpinion.AGREED), fined("2022-03-20", "5000"));
        // then
        assertThat(penalty.findings()).isEmpty();
    }

    @Test
    void a_penalty_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-10"))
                .with(reviewed("2022-03-12", LegalReviewOpinion.AGREED))
                .with(reviewed("2022-03-15", LegalReviewOpinion.PROBLEMS), fined("2022-03-20", "5000"));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-058 HARD 4,5");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, 0", "2022-03-09, 1"})
    void a_certificate_counts_on_its_last_day_and_not_on_the_day_after(String lastDay, int findings) {
        // given
        ACase penalty =
                aPenalty().certified(CHEN, "2020-01-01", lastDay).with(opened("2022-03-02"), informed("2022-03-10"));
        // then
        assertThat(penalty.findings()).hasSize(findings).allMatch(finding -> finding.equals("PEN-042 HARD 2"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, 0", "2022-03-11, 1"})
    void a_certificate_counts_from_its_first_day(String firstDay, int findings) {
        // given
        ACase penalty = aPenalty().certified(CHEN, firstDay, null).with(opened("2022-03-02"), informed("2022-03-10"));
        // then
        assertThat(penalty.findings()).hasSize(findings).allMatch(finding -> finding.equals("PEN-042 HARD 2"));
    }

    @Test
    void two_officers_are_two_persons() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informedBy("2022-03-10", LIN, LIN));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-042 HARD 2");
    }

    @Test
    void a_summary_penalty_by_one_officer_is_forbidden() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), finedBy("2022-03-02", "200", LIN));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-042 HARD 2");
    }

    @Test
    void a_third_officer_without_certificate_is_a_hint_of_its_own() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informedBy("2022-03-10", LIN, CHEN, WANG));
        // then
        assertThat(penalty.findings()).containsExactly("OFF-02 SOFT 2");
    }
}
