package org.mingjian.reports.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.ExecutionOutcome;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.OtherAct;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingRulesTest {

    private final CountingRules rules = new CountingRules(SanctionOrders.load());

    static Stream<Arguments> decisions_with_several_kinds() {
        return Stream.of(
                arguments("2022-03-02", List.of(Sanction.FINE, Sanction.CONFISCATION), Sanction.CONFISCATION),
                arguments("2022-03-02", List.of(Sanction.CONFISCATION, Sanction.FINE), Sanction.CONFISCATION),
                arguments("2022-03-02", List.of(Sanction.WARNING, Sanction.FINE), Sanction.FINE),
                arguments("2022-03-02", List.of(Sanction.OTHER, Sanction.WARNING), Sanction.WARNING),
                arguments("2022-03-02", List.of(Sanction.OTHER), Sanction.OTHER),
                arguments("2022-03-02", List.of(), Sanction.OTHER),
                arguments("2022-03-02", List.of(Sanction.FINE, Sanction.DETENTION), Sanction.DETENTION),
                arguments(
                        "2022-03-02",
                        List.of(Sanction.LICENCE_REVOCATION, Sanction.CLOSURE_OR_EMPLOYMENT_RESTRICTION),
                        Sanction.LICENCE_REVOCATION),
                arguments(
                        "2022-03-02",
                        List.of(Sanction.BUSINESS_SUSPENSION, Sanction.OPERATION_RESTRICTION, Sanction.FINE),
                        Sanction.BUSINESS_SUSPENSION),
                // The list before 15 July 2021 does not name circulated criticism.
                arguments("2021-07-14", List.of(Sanction.CIRCULATED_CRITICISM), Sanction.OTHER),
                arguments("2021-07-14", List.of(Sanction.CIRCULATED_CRITICISM, Sanction.WARNING), Sanction.WARNING),
                arguments("2021-07-15", List.of(Sanction.CIRCULATED_CRITICISM), Sanction.CIRCULATED_CRITICISM),
                arguments("2017-01-01", List.of(Sanction.WARNING, Sanction.FINE), Sanction.FINE));
    }

    @ParameterizedTest
    @MethodSource("decisions_with_several_kinds")
    void several_kinds_in_one_decision_count_once_in_the_heaviest(
            String on, List<Sanction> sanctions, Sanction heaviest) {
        // given
        ACase penalty = ACase.of(CaseKind.PENALTY).penalised(on, "200", "0", sanctions.toArray(new Sanction[0]));

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts)
                .extracting(Count::measure)
                .containsExactlyInAnyOrder("acts.penalty", "penalty." + kebab(heaviest));
    }

    @Test
    void the_amount_is_fine_and_confiscation_as_decided() {
        // given
        ACase penalty = ACase.of(CaseKind.PENALTY)
                .penalised("2022-03-02", "200.5", "1000", Sanction.FINE, Sanction.CONFISCATION);

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts)
                .filteredOn(count -> count.measure().contains("penalty"))
                .extracting(count -> count.amount().toPlainString())
                .containsOnly("1200.50");
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyOutcome.class,
            names = {"NOT_ESTABLISHED", "REFERRED"})
    void a_case_without_a_penalty_is_not_counted(PenaltyOutcome outcome) {
        // given
        ACase penalty = ACase.of(CaseKind.PENALTY).decided("2022-03-02", outcome, PenaltyWeight.NORMAL, "0", "0");

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts).isEmpty();
    }

    @Test
    void exemption_is_flexible_enforcement_and_no_penalty() {
        // given
        ACase penalty =
                ACase.of(CaseKind.PENALTY).decided("2022-03-02", PenaltyOutcome.EXEMPT, PenaltyWeight.NORMAL, "0", "0");

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts).extracting(Count::measure).containsExactly("flexible.exempt");
    }

    @ParameterizedTest
    @EnumSource(
            value = PenaltyWeight.class,
            names = {"LIGHTER", "MITIGATED"})
    void a_lighter_or_mitigated_penalty_is_both_a_penalty_and_flexible(PenaltyWeight weight) {
        // given
        ACase penalty = ACase.of(CaseKind.PENALTY)
                .decided("2022-03-02", PenaltyOutcome.PENALISED, weight, "100", "0", Sanction.FINE);

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts)
                .extracting(Count::measure)
                .containsExactlyInAnyOrder("acts.penalty", "penalty.fine", "flexible." + kebab(weight));
    }

    @Test
    void an_exemption_has_no_weight_to_count() {
        // given
        ACase penalty = ACase.of(CaseKind.PENALTY)
                .decided("2022-03-02", PenaltyOutcome.EXEMPT, PenaltyWeight.MITIGATED, "0", "0");

        // when
        List<Count> counts = rules.counts(penalty.state());

        // then
        assertThat(counts).extracting(Count::measure).containsExactly("flexible.exempt");
    }

    static Stream<Arguments> licences() {
        return Stream.of(
                arguments(
                        ACase.of(CaseKind.LICENCE).received("2021-12-30").accepted("2021-12-31"),
                        List.of("licence.applied@2021-12-30", "licence.accepted@2021-12-31")),
                arguments(
                        ACase.of(CaseKind.LICENCE)
                                .received("2021-12-30")
                                .accepted("2022-01-04")
                                .licensed("2022-01-10", Grant.GRANTED),
                        List.of(
                                "licence.applied@2021-12-30",
                                "licence.accepted@2022-01-04",
                                "licence.granted@2022-01-10",
                                "acts.licence@2022-01-10")),
                arguments(
                        ACase.of(CaseKind.LICENCE).licensed("2022-01-10", Grant.REFUSED),
                        List.of("licence.refused@2022-01-10", "acts.licence@2022-01-10")),
                arguments(
                        ACase.of(CaseKind.LICENCE)
                                .licensed("2022-01-10", Grant.GRANTED)
                                .withdrawn("2023-05-01"),
                        List.of(
                                "licence.granted@2022-01-10",
                                "acts.licence@2022-01-10",
                                "licence.withdrawn@2023-05-01")));
    }

    @ParameterizedTest
    @MethodSource("licences")
    void licence_columns_count_applications_where_received_and_decisions_where_made(
            ACase licence, List<String> expected) {
        // when
        List<Count> counts = rules.counts(licence.state());

        // then
        assertThat(counts).extracting(CountingRulesTest::at).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void an_application_for_a_confirmation_is_no_application_for_a_licence() {
        // given
        ACase confirmation = ACase.of(CaseKind.CONFIRMATION)
                .received("2022-02-01")
                .accepted("2022-02-02")
                .confirmed("2022-02-10", Grant.GRANTED);

        // when
        List<Count> counts = rules.counts(confirmation.state());

        // then
        assertThat(counts)
                .extracting(Count::measure)
                .containsExactlyInAnyOrder("acts.confirmation", "other.confirmation");
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void a_compulsory_measure_counts_by_its_decision(MeasureKind kind) {
        // given
        ACase seizure = ACase.of(CaseKind.COMPULSORY_MEASURE).measured("2022-06-01", kind);

        // when
        List<Count> counts = rules.counts(seizure.state());

        // then
        assertThat(counts)
                .extracting(CountingRulesTest::at)
                .containsExactlyInAnyOrder(
                        "acts.compulsory-measure@2022-06-01", "measure." + kebab(kind) + "@2022-06-01");
    }

    static Stream<Arguments> executions() {
        return Stream.of(
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION).executing("2022-06-01", ExecutionMeans.TRANSFER),
                        List.of()),
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION)
                                .executed("2022-07-01", ExecutionMeans.TRANSFER, ExecutionOutcome.COMPLETED),
                        List.of("acts.compulsory-execution@2022-07-01", "execution.transfer@2022-07-01")),
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION)
                                .executed(
                                        "2022-07-01",
                                        ExecutionMeans.SUBSTITUTE_PERFORMANCE,
                                        ExecutionOutcome.TERMINATED),
                        List.of("acts.compulsory-execution@2022-07-01", "execution.substitute-performance@2022-07-01")),
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION)
                                .executing("2022-06-01", ExecutionMeans.COURT)
                                .appliedToCourt("2022-06-20"),
                        List.of("acts.compulsory-execution@2022-06-20", "execution.court@2022-06-20")),
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION)
                                .executed("2023-01-09", ExecutionMeans.COURT, ExecutionOutcome.COMPLETED)
                                .appliedToCourt("2022-06-20"),
                        List.of("acts.compulsory-execution@2022-06-20", "execution.court@2022-06-20")),
                arguments(
                        ACase.of(CaseKind.COMPULSORY_EXECUTION)
                                .executed("2023-01-09", ExecutionMeans.COURT, ExecutionOutcome.COMPLETED),
                        List.of("acts.compulsory-execution@2023-01-09", "execution.court@2023-01-09")),
                arguments(
                        ACase.of(CaseKind.PENALTY).appliedToCourt("2022-06-20"),
                        List.of("acts.compulsory-execution@2022-06-20", "execution.court@2022-06-20")));
    }

    @ParameterizedTest
    @MethodSource("executions")
    void execution_counts_when_it_ends_and_court_applications_when_made(ACase execution, List<String> expected) {
        // when
        List<Count> counts = rules.counts(execution.state());

        // then
        assertThat(counts).extracting(CountingRulesTest::at).containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> inspections() {
        return Stream.of(
                arguments(true, InspectionResult.NO_PROBLEM, true),
                arguments(true, InspectionResult.PROBLEM, true),
                arguments(true, InspectionResult.LED_TO_ENFORCEMENT, false),
                arguments(false, InspectionResult.NO_PROBLEM, false),
                arguments(false, InspectionResult.PROBLEM, false));
    }

    @ParameterizedTest
    @MethodSource("inspections")
    void an_inspection_counts_with_a_complete_record_unless_it_led_to_enforcement(
            boolean recordComplete, InspectionResult result, boolean counted) {
        // given
        ACase inspection = ACase.of(CaseKind.INSPECTION).inspected("2022-06-01", recordComplete, result);

        // when
        List<Count> counts = rules.counts(inspection.state());

        // then
        assertThat(counts)
                .extracting(Count::measure)
                .containsExactlyElementsOf(counted ? List.of("acts.inspection", "other.inspection") : List.of());
    }

    @ParameterizedTest
    @EnumSource(OtherAct.class)
    void other_acts_count_in_their_column_with_their_amount(OtherAct act) {
        // given
        ACase other = ACase.of(CaseKind.OTHER).acted("2022-06-01", act, "88.8");

        // when
        List<Count> counts = rules.counts(other.state());

        // then
        assertThat(counts)
                .extracting(count -> count.measure() + "=" + count.amount())
                .containsExactlyInAnyOrder("acts.other=88.80", "other." + kebab(act) + "=88.80");
    }

    @Test
    void a_levy_counts_with_its_amount() {
        // given
        ACase levy = ACase.of(CaseKind.LEVY).levied("2022-06-01", "12345.67");

        // when
        List<Count> counts = rules.counts(levy.state());

        // then
        assertThat(counts)
                .extracting(count -> count.measure() + "=" + count.amount())
                .containsExactlyInAnyOrder("acts.levy=12345.67", "other.levy=12345.67");
    }

    @Test
    void a_flexible_measure_counts_once_per_case_at_its_first_time() {
        // given
        ACase flexible = ACase.of(CaseKind.OTHER)
                .flexibly("2022-06-05", FlexibleMeasure.PERSUASION)
                .flexibly("2022-06-01", FlexibleMeasure.PERSUASION)
                .flexibly("2022-06-09", FlexibleMeasure.RETURN_VISIT);

        // when
        List<Count> counts = rules.counts(flexible.state());

        // then
        assertThat(counts)
                .extracting(CountingRulesTest::at)
                .containsExactlyInAnyOrder("flexible.persuasion@2022-06-01", "flexible.return-visit@2022-06-09");
    }

    @Test
    void disclosure_recording_and_legal_review_count_the_case_once() {
        // given
        ACase inspection = ACase.of(CaseKind.INSPECTION)
                .recorded("2022-06-01")
                .reviewed("2022-06-02")
                .disclosed("2022-06-03");

        // when
        List<Count> counts = rules.counts(inspection.state());

        // then
        assertThat(counts)
                .extracting(CountingRulesTest::at)
                .containsExactlyInAnyOrder(
                        "recording.cases@2022-06-01", "legal-review.cases@2022-06-02", "disclosure.cases@2022-06-03");
    }

    @Test
    void every_sanction_measure_means_and_act_has_a_place_in_the_catalogue() {
        // given
        Stream<String> codes = Stream.of(
                        names("penalty.", Sanction.values()),
                        names("measure.", MeasureKind.values()),
                        names("execution.", ExecutionMeans.values()),
                        names("other.", OtherAct.values()),
                        names("flexible.", FlexibleMeasure.values()))
                .flatMap(names -> names);

        // when
        List<String> unknown =
                codes.filter(code -> Measures.catalogue().find(code).isEmpty()).toList();

        // then
        assertThat(unknown).isEmpty();
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + kebab(value));
    }

    private static String at(Count count) {
        return count.measure() + "@" + count.on();
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
