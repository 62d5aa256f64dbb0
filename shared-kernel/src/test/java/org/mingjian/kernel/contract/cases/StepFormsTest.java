package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.contract.cases.FieldProblem.Kind;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepFormsTest {

    /** The fields a step cannot do without, beside type and date. A table over all types: a new one must be added. */
    static final List<Arguments> REQUIRED = List.of(
            Arguments.of(StepType.CASE_OPENED, List.of()),
            Arguments.of(StepType.APPLICATION_RECEIVED, List.of()),
            Arguments.of(StepType.APPLICATION_ACCEPTED, List.of()),
            Arguments.of(StepType.PARTY_INFORMED, List.of()),
            Arguments.of(StepType.LEGAL_REVIEW_CONCLUDED, List.of("opinion")),
            Arguments.of(StepType.RECORDING_MADE, List.of()),
            Arguments.of(StepType.PENALTY_DECIDED, List.of("outcome")),
            Arguments.of(StepType.LICENCE_DECIDED, List.of("outcome")),
            Arguments.of(StepType.LICENCE_WITHDRAWN, List.of()),
            Arguments.of(StepType.MEASURE_DECIDED, List.of("measure")),
            Arguments.of(StepType.MEASURE_RELEASED, List.of()),
            Arguments.of(StepType.EXECUTION_DECIDED, List.of("means")),
            Arguments.of(StepType.EXECUTION_COMPLETED, List.of("outcome")),
            Arguments.of(StepType.COURT_EXECUTION_APPLIED, List.of()),
            Arguments.of(StepType.CONFIRMATION_DECIDED, List.of("outcome")),
            Arguments.of(StepType.LEVY_DECIDED, List.of("amount")),
            Arguments.of(StepType.INSPECTION_CONCLUDED, List.of("recordComplete", "result")),
            Arguments.of(StepType.ACT_CONCLUDED, List.of("act")),
            Arguments.of(StepType.DECISION_DELIVERED, List.of("method")),
            Arguments.of(StepType.DECISION_DISCLOSED, List.of()),
            Arguments.of(StepType.SUMMARY_PENALTY_FILED, List.of()),
            Arguments.of(StepType.FLEXIBLE_MEASURE_APPLIED, List.of("measure")),
            Arguments.of(StepType.CASE_CLOSED, List.of()),
            Arguments.of(StepType.LEAD_RECEIVED, List.of("source")),
            Arguments.of(StepType.LEAD_CHECKED, List.of("outcome")),
            Arguments.of(StepType.EVIDENCE_COLLECTED, List.of("evidence")),
            Arguments.of(StepType.EVIDENCE_PRESERVED, List.of()),
            Arguments.of(StepType.PRESERVATION_DECIDED, List.of()),
            Arguments.of(StepType.INVESTIGATION_CONCLUDED, List.of()),
            Arguments.of(StepType.DEFENCE_HEARD, List.of("outcome")),
            Arguments.of(StepType.HEARING_REQUESTED, List.of()),
            Arguments.of(StepType.HEARING_NOTIFIED, List.of("heldOn")),
            Arguments.of(StepType.HEARING_HELD, List.of()),
            Arguments.of(StepType.HEARING_WAIVED, List.of()),
            Arguments.of(StepType.LEGAL_REVIEW_RETURNED, List.of()),
            Arguments.of(StepType.LEGAL_REVIEW_REQUESTED, List.of()),
            Arguments.of(StepType.COLLECTIVE_DISCUSSION_HELD, List.of()),
            Arguments.of(StepType.PAYMENT_DEFERRED, List.of("until")),
            Arguments.of(StepType.PAYMENT_RECEIVED, List.of("amount", "method")),
            Arguments.of(StepType.PAYMENT_HANDED_IN, List.of()),
            Arguments.of(StepType.ADDITIONAL_FINE_IMPOSED, List.of("amount")),
            Arguments.of(StepType.EXCLUSION_STARTED, List.of("reason")),
            Arguments.of(StepType.EXCLUSION_ENDED, List.of("reason")),
            Arguments.of(StepType.LIMIT_EXTENDED, List.of()),
            Arguments.of(StepType.CASE_TERMINATED, List.of("reason")),
            Arguments.of(StepType.CASE_TRANSFERRED, List.of()),
            Arguments.of(StepType.CRIMINAL_REFERRAL_REPORTED, List.of()),
            Arguments.of(StepType.CRIMINAL_REFERRAL_DECIDED, List.of("outcome")),
            Arguments.of(StepType.CRIMINAL_REFERRAL_MADE, List.of()),
            Arguments.of(StepType.POLICE_ANSWERED, List.of("outcome")),
            Arguments.of(StepType.REFERRAL_HANDED_OVER, List.of()),
            Arguments.of(StepType.MAJOR_DECISION_FILED, List.of()),
            Arguments.of(StepType.DECISION_ANNULLED, List.of()),
            Arguments.of(StepType.DISCLOSURE_WITHDRAWN, List.of()),
            Arguments.of(StepType.DISCLOSURE_WITHHELD, List.of("reason")),
            Arguments.of(StepType.EDUCATION_GIVEN, List.of()),
            Arguments.of(StepType.CASE_ARCHIVED, List.of("retention")),
            Arguments.of(StepType.MATERIALS_REQUESTED, List.of()),
            Arguments.of(StepType.MATERIALS_CORRECTED, List.of()),
            Arguments.of(StepType.APPLICATION_REFUSED, List.of()),
            Arguments.of(StepType.APPLICATION_WITHDRAWN, List.of()),
            Arguments.of(StepType.APPLICATION_EXAMINED, List.of()),
            Arguments.of(StepType.LICENCE_CANCELLED, List.of()),
            Arguments.of(StepType.MEASURE_APPROVED, List.of()),
            Arguments.of(StepType.INVENTORY_MADE, List.of()),
            Arguments.of(StepType.DEMAND_SERVED, List.of()),
            Arguments.of(StepType.EXECUTION_CARRIED_OUT, List.of()),
            Arguments.of(StepType.INSPECTION_APPROVED, List.of("basis")),
            Arguments.of(StepType.INSPECTION_NOTIFIED, List.of()),
            Arguments.of(StepType.SITE_ENTERED, List.of()),
            Arguments.of(StepType.INSPECTION_RESULT_TOLD, List.of()),
            Arguments.of(StepType.PAYMENT_BANKED, List.of()),
            Arguments.of(StepType.MEASURE_PARTLY_RELEASED, List.of()),
            Arguments.of(StepType.REFERRAL_CONTESTED, List.of()));

    private static final String FINED = "\"type\":\"penalty-decided\",\"on\":\"2026-03-02\",\"outcome\":\"PENALISED\"";

    static Stream<CaseStep> every_sample() {
        return SampleSteps.all();
    }

    private static StepForm form(String json) throws JsonProcessingException {
        return ContractJson.mapper().readValue("{" + json + "}", StepForm.class);
    }

    private static List<FieldProblem> problems(StepForm form) {
        return StepForms.read(form) instanceof StepReading.Unreadable(List<FieldProblem> found) ? found : List.of();
    }

    private static List<String> fieldsAndKinds(StepForm form) {
        return problems(form).stream()
                .map(problem -> problem.field() + " " + problem.kind())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("every_sample")
    void a_step_survives_its_wire_form(CaseStep step) throws JsonProcessingException {
        // given
        String json = CanonicalJson.write(StepForms.write(step));
        // when
        StepReading reading = StepForms.read(ContractJson.mapper().readValue(json, StepForm.class));
        // then
        assertThat(reading).isEqualTo(new StepReading.Understood(step));
        assertThat(CanonicalJson.write(StepForms.write(step))).isEqualTo(json);
    }

    @Test
    void the_table_of_required_fields_names_every_type() {
        // then
        assertThat(REQUIRED.stream().map(row -> row.get()[0])).containsExactly((Object[]) StepType.values());
    }

    @ParameterizedTest
    @FieldSource("REQUIRED")
    void a_step_without_its_fields_says_which_are_missing(StepType type, List<String> required)
            throws JsonProcessingException {
        // given
        StepForm nothing = form("\"type\":\"" + type.wireName() + "\"");
        // when
        List<FieldProblem> problems = problems(nothing);
        // then
        assertThat(problems).extracting(FieldProblem::kind).containsOnly(Kind.MISSING);
        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("on"), required.stream()).toList());
    }

    @ParameterizedTest
    @EnumSource(StepType.class)
    void every_field_of_another_type_is_unexpected(StepType type) throws JsonProcessingException {
        // given: a step of this type that also carries all fields of all other types
        ObjectNode own = ContractJson.mapper().valueToTree(StepForms.write(SampleSteps.full(type)));
        List<String> taken =
                List.copyOf(own.propertyStream().map(Map.Entry::getKey).toList());
        Arrays.stream(StepType.values())
                .map(other -> ContractJson.mapper().<ObjectNode>valueToTree(StepForms.write(SampleSteps.full(other))))
                .flatMap(ObjectNode::propertyStream)
                .filter(field -> !own.has(field.getKey()))
                .forEach(field -> own.set(field.getKey(), field.getValue()));
        // when
        List<FieldProblem> problems = problems(ContractJson.mapper().treeToValue(own, StepForm.class));
        // then
        assertThat(problems).extracting(FieldProblem::kind).containsOnly(Kind.UNEXPECTED);
        assertThat(problems)
                .extracting(FieldProblem::field)
                .doesNotContainAnyElementsOf(taken)
                .hasSize(StepForm.class.getRecordComponents().length - taken.size());
    }

    @ParameterizedTest
    @EnumSource(StepType.class)
    void a_type_and_its_record_belong_together(StepType type) {
        // when
        CaseStep step = SampleSteps.full(type);
        // then
        assertThat(step).isInstanceOf(type.record());
        assertThat(step.type()).isEqualTo(type);
        assertThat(StepType.of(step.getClass())).isEqualTo(type);
        assertThat(StepType.ofWireName(type.wireName())).contains(type);
        assertThat(type.wireName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.label()).matches("\\p{IsHan}+");
    }

    @Test
    void every_permitted_step_has_a_type() {
        // then
        assertThat(Arrays.stream(StepType.values()).map(StepType::record))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Objects.requireNonNull(CaseStep.class.getPermittedSubclasses()))
                                .<Class<? extends CaseStep>>map(permitted -> permitted.asSubclass(CaseStep.class))
                                .toList());
    }

    @Test
    void an_unknown_type_is_named_but_not_repeated_at_length() throws JsonProcessingException {
        // given
        StepForm unknown = form("\"type\":\"" + "x".repeat(5_000) + "\",\"on\":\"2026-03-02\"");
        // when
        List<FieldProblem> problems = problems(unknown);
        // then
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("type");
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_VALUE);
            assertThat(problem.detail()).contains("xxx").hasSizeLessThan(100);
        });
    }

    @Test
    void a_step_without_a_type_is_missing_it() {
        // then
        assertThat(fieldsAndKinds(StepForms.empty())).containsExactly("type MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"decision-delivered\",\"on\":\"2026-03-02\",\"method\":\"PIGEON\" | method UNKNOWN_VALUE",
                "\"type\":\"decision-delivered\",\"on\":\"2026-03-02\",\"method\":\"post\" | method UNKNOWN_VALUE",
                "\"type\":\"measure-decided\",\"on\":\"2026-03-02\",\"measure\":\"REMINDER\" | measure UNKNOWN_VALUE",
                "\"type\":\"licence-decided\",\"on\":\"2026-03-02\",\"outcome\":\"EXEMPT\" | outcome UNKNOWN_VALUE",
                "\"type\":\"case-opened\",\"on\":\"1949-09-30\" | on OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"+999999999-12-31\" | on OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"officers\":[\"\"] | officers OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"officers\":[null] | officers OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"officers\":[\"a\\u0000b\"] | officers OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"note\":\"a\\nb\" | note OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"note\":\"a\\u202Eb\" | note OUT_OF_RANGE",
                "\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"note\":\"a\\uD800b\" | note OUT_OF_RANGE",
                "\"type\":\"recording-made\",\"on\":\"2026-03-02\",\"minutes\":-1 | minutes OUT_OF_RANGE",
                "\"type\":\"recording-made\",\"on\":\"2026-03-02\",\"minutes\":100001 | minutes OUT_OF_RANGE"
            })
    void a_value_that_cannot_be_is_refused_at_its_field(String json, String problem) throws JsonProcessingException {
        // then
        assertThat(fieldsAndKinds(form(json))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.01",
                "-1",
                "100000000000.01",
                "1E+12",
                "200.001",
                "1E+1000000000",
                "1E-1000000000",
                "0E+999999"
            })
    void an_amount_that_cannot_be_is_refused_at_once(String amount) throws JsonProcessingException {
        // given
        StepForm levy = form("\"type\":\"levy-decided\",\"on\":\"2026-03-02\",\"amount\":" + amount);
        StepForm fine = form(FINED + ",\"sanctions\":[\"FINE\"],\"fine\":" + amount);
        // then
        assertThat(fieldsAndKinds(levy)).containsExactly("amount OUT_OF_RANGE");
        assertThat(fieldsAndKinds(fine)).containsExactly("fine OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({"200.00, 200", "200, 200", "2E+2, 200", "1E+11, 100000000000", "0.10, 0.1", "0, 0", "3.000, 3"})
    void an_amount_is_taken_whatever_way_it_was_written(String written, String amount) throws JsonProcessingException {
        // when
        StepReading reading =
                StepForms.read(form("\"type\":\"levy-decided\",\"on\":\"2026-03-02\",\"amount\":" + written));
        // then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        StepReading.Understood.class,
                        understood -> assertThat(((LevyDecided) understood.step()).amount())
                                .isEqualTo(new BigDecimal(amount)));
    }

    @Test
    void fifty_officers_are_enough() throws JsonProcessingException {
        // given
        StepForm most = form("\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"officers\":["
                + String.join(",", Collections.nCopies(50, "\"a\"")) + "]");
        StepForm tooMany = form("\"type\":\"case-opened\",\"on\":\"2026-03-02\",\"officers\":["
                + String.join(",", Collections.nCopies(51, "\"a\"")) + "]");
        // then
        assertThat(fieldsAndKinds(most)).isEmpty();
        assertThat(fieldsAndKinds(tooMany)).containsExactly("officers OUT_OF_RANGE");
    }

    @Test
    void a_penalty_names_its_sanctions() throws JsonProcessingException {
        // then
        assertThat(fieldsAndKinds(form(FINED))).containsExactly("sanctions MISSING");
        assertThat(fieldsAndKinds(form(FINED + ",\"sanctions\":[\"FINE\",\"TICKLING\"]")))
                .containsExactly("sanctions UNKNOWN_VALUE");
        assertThat(fieldsAndKinds(
                        form(FINED + ",\"sanctions\":[" + String.join(",", Collections.nCopies(1_000, "\"X\"")) + "]")))
                .containsExactly("sanctions OUT_OF_RANGE");
    }

    @Test
    void every_problem_is_named_not_only_the_first() throws JsonProcessingException {
        // given
        StepForm bad = form("\"type\":\"inspection-concluded\",\"result\":\"MAYBE\",\"fine\":5,\"note\":\"\\t\"");
        // then
        assertThat(fieldsAndKinds(bad))
                .containsExactlyInAnyOrder(
                        "on MISSING",
                        "note OUT_OF_RANGE",
                        "recordComplete MISSING",
                        "result UNKNOWN_VALUE",
                        "fine UNEXPECTED");
    }

    @Test
    void equal_amounts_are_written_alike_whoever_built_the_step() {
        // given
        LevyDecided built =
                new LevyDecided(LocalDate.parse("2026-03-02"), List.of(), null, null, new BigDecimal("200.00"));
        // then
        assertThat(StepForms.write(built).amount()).isEqualTo(new BigDecimal("200"));
    }

    @Test
    void what_was_not_given_is_not_written() {
        // then
        assertThat(CanonicalJson.write(StepForms.write(SampleSteps.bare(StepType.PENALTY_DECIDED))))
                .isEqualTo("{\"on\":\"2026-03-02\",\"outcome\":\"EXEMPT\",\"type\":\"penalty-decided\"}");
    }
}
