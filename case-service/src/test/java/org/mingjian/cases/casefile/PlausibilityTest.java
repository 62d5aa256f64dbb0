package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LicenceDecided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.seized;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlausibilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-04-01");

    @Test
    void steps_up_to_today_in_their_order_can_be_true() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-02"), fined("2022-03-20", "5000"))
                .with(delivered("2022-04-01"));
        // then
        assertThat(errorsOf(penalty)).isEmpty();
    }

    @Test
    void what_merely_breaks_the_law_can_be_true() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"), informed("2022-03-21"));
        // then
        assertThat(errorsOf(penalty)).isEmpty();
    }

    @Test
    void tomorrow_has_not_happened() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-04-02"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("future-date /steps/1/on");
    }

    @Test
    void a_decision_before_the_opening_cannot_be() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), fined("2022-03-01", "200"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("decided-before-opened /steps/1/on");
    }

    @Test
    void nor_when_the_two_are_written_down_the_other_way_round() {
        // given
        ACase penalty = aSummaryPenalty().with(fined("2022-03-01", "200"), opened("2022-03-02"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("decided-before-opened /steps/0/on");
    }

    @Test
    void a_measure_on_the_spot_may_be_approved_afterwards() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE).with(seized("2022-03-01"), opened("2022-03-02"));
        // then
        assertThat(errorsOf(measure)).isEmpty();
    }

    @Test
    void a_step_before_the_one_in_front_of_it_cannot_be() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"))
                .with(delivered("2022-03-19"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("date-order /steps/3/on");
    }

    @Test
    void every_step_is_compared_with_the_latest_before_it() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-05", "5000"))
                .with(delivered("2022-03-07"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("date-order /steps/2/on", "date-order /steps/3/on");
    }

    @Test
    void a_date_before_the_republic_is_a_slip_of_the_keyboard() {
        // given
        ACase penalty = aPenalty().with(opened("0022-03-02"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("out-of-range /steps/0/on");
    }

    @Test
    void a_step_the_procedure_does_not_know_does_not_belong_there() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), filed("2022-03-03"), closed("2022-03-04"));
        // then
        assertThat(errorsOf(penalty)).containsExactly("step-not-of-kind /steps/1/type");
    }

    @Test
    void an_act_cannot_be_discovered_behind_the_opening_nor_end_in_the_future() {
        // given
        ACase late = aPenalty().with(openedOf("2022-03-02", "2022-02-01", "2022-03-03"));
        ACase ahead = aPenalty().with(openedOf("2022-03-02", "2022-04-02", "2022-03-02"));
        ACase possible = aPenalty().with(openedOf("2022-03-02", "2022-03-02", "2022-03-02"));
        // then
        assertThat(errorsOf(late)).containsExactly("date-order /steps/0/discoveredOn");
        assertThat(errorsOf(ahead)).containsExactly("future-date /steps/0/actEndedOn");
        assertThat(errorsOf(possible)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"安市监罚〔2022〕31号, 0", "安市监罚[2022]31号, 0", "安市监罚2022第31号, 1", "31, 1"})
    void a_document_number_has_the_form_of_one(String number, int errors) {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(new LicenceDecided(LocalDate.parse("2022-03-02"), List.of(), null, number, Grant.GRANTED));
        // then
        assertThat(errorsOf(licence))
                .hasSize(errors)
                .allMatch(error -> error.equals("malformed-identifier /steps/0/documentNumber"));
    }

    private static CaseOpened openedOf(String on, String ended, String discovered) {
        return new CaseOpened(
                LocalDate.parse(on),
                List.of(),
                null,
                LocalDate.parse(ended),
                LocalDate.parse(discovered),
                false,
                null,
                null);
    }

    private static List<String> errorsOf(ACase one) {
        return Plausibility.check(one.dossier().timeline().steps(), one.theProcedure(), TODAY).stream()
                .map(error -> error.code() + " " + error.pointer())
                .toList();
    }
}
