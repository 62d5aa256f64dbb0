package org.mingjian.cases.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.casefile.CaseHeader;
import org.mingjian.cases.casefile.Statutes;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.cases.testing.Codes;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** What a report must be to be judged. Every example breaks one thing in a good report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportReaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-04-01");
    private static final String LONG = "长".repeat(501);

    @Test
    void a_good_report_becomes_a_dossier() throws JsonProcessingException {
        // given
        ObjectNode report = good();
        // when
        ReadReport read = read(report, DataScope.of("350524", ""));
        // then
        assertThat(read).isInstanceOfSatisfying(ReadReport.Plausible.class, plausible -> {
            CaseHeader header = plausible.dossier().header();
            assertThat(header.caseNumber()).isEqualTo(report.get("caseNumber").asText());
            assertThat(header.division()).isEqualTo("350524");
            assertThat(plausible.dossier().timeline().size()).isEqualTo(5);
        });
    }

    @Test
    void without_a_division_the_agencys_own_is_taken_and_without_a_procedure_the_ordinary_one()
            throws JsonProcessingException {
        // given
        ObjectNode report = ACase.aPenalty().with(opened("2022-03-02")).report();
        report.remove(List.of("division", "procedure"));
        // then
        assertThat(read(report, DataScope.EVERYTHING)).isInstanceOf(ReadReport.Plausible.class);
    }

    @ParameterizedTest
    @MethodSource("brokenReports")
    void one_wrong_field_is_named_with_its_code_and_its_place(Consumer<ObjectNode> breaking, String error)
            throws JsonProcessingException {
        // given
        ObjectNode report = good();
        breaking.accept(report);
        // then
        assertThat(errorsOf(read(report, DataScope.of("350524", "")))).containsExactly(error);
    }

    @Test
    void several_wrong_fields_are_all_named() throws JsonProcessingException {
        // given
        ObjectNode report = good();
        report.put("matter", " ").put("kind", "FINE");
        step(report, 0).put("on", "2022-05-01");
        // then
        assertThat(errorsOf(read(report, DataScope.EVERYTHING)))
                .contains("unknown-value /kind", "missing-field /matter");
    }

    @Test
    void pointers_lead_to_the_step_that_is_wrong_whatever_stands_before_it() throws JsonProcessingException {
        // given
        ObjectNode report = good();
        step(report, 0).remove("on");
        step(report, 2).put("method", "PIGEON");
        // then
        assertThat(errorsOf(read(report, DataScope.EVERYTHING)))
                .containsExactly("missing-field /steps/0/on", "unknown-value /steps/2/method");
    }

    @Test
    void a_report_of_another_agency_is_outside_the_scope() throws JsonProcessingException {
        // then
        assertThat(errorsOf(read(good(), DataScope.of("350524", "11350524003900099X"))))
                .containsExactly("outside-data-scope /agency");
        assertThat(errorsOf(read(good(), DataScope.of("350405", "")))).containsExactly("outside-data-scope /agency");
    }

    private static Stream<Arguments> brokenReports() {
        return Stream.of(
                broken("no case number", r -> r.remove("caseNumber"), "missing-field /caseNumber"),
                broken("blank case number", r -> r.put("caseNumber", " "), "malformed-identifier /caseNumber"),
                broken("long case number", r -> r.put("caseNumber", LONG), "malformed-identifier /caseNumber"),
                broken("hidden sign in it", r -> r.put("caseNumber", "安\u0000"), "malformed-identifier /caseNumber"),
                broken("no kind", r -> r.remove("kind"), "missing-field /kind"),
                broken("unknown kind", r -> r.put("kind", "FINE"), "unknown-value /kind"),
                broken("unknown procedure", r -> r.put("procedure", "FAST"), "unknown-value /procedure"),
                broken("no agency", r -> r.remove("agency"), "missing-field /agency"),
                broken("short agency", r -> r.put("agency", "1135"), "malformed-identifier /agency"),
                broken("check digit", r -> r.put("agency", "113505240039000127"), "wrong-check-digit /agency"),
                broken("not registered", r -> r.put("agency", Codes.ofAgencyIn("350524")), "unknown-agency /agency"),
                broken("division form", r -> r.put("division", "3505"), "unknown-division /division"),
                broken("division nowhere", r -> r.put("division", "990524"), "unknown-division /division"),
                broken("division elsewhere", r -> r.put("division", "350405"), "unknown-division /division"),
                broken("no matter", r -> r.remove("matter"), "missing-field /matter"),
                broken("long matter", r -> r.put("matter", LONG), "out-of-range /matter"),
                broken("line in matter", r -> r.put("matter", "乱\n扔"), "out-of-range /matter"),
                broken("half character", r -> r.put("matter", "乱\ud842"), "out-of-range /matter"),
                broken("no party", r -> r.remove("party"), "missing-field /party"),
                broken("party kind", r -> party(r).put("kind", "DOG"), "unknown-value /party/kind"),
                broken("party name", r -> party(r).remove("name"), "missing-field /party/name"),
                broken(
                        "party code",
                        r -> party(r).put("unifiedSocialCreditCode", "113505240039000127"),
                        "wrong-check-digit /party/unifiedSocialCreditCode"),
                broken(
                        "long identity",
                        r -> party(r).put("identityNumber", "1".repeat(41)),
                        "out-of-range /party/identityNumber"),
                broken("no steps", r -> r.remove("steps"), "no-steps /steps"),
                broken("empty steps", r -> r.putArray("steps"), "no-steps /steps"));
    }

    @ParameterizedTest
    @MethodSource("brokenSteps")
    void one_wrong_field_of_a_step_is_named_with_its_code_and_its_place(Consumer<ObjectNode> breaking, String error)
            throws JsonProcessingException {
        // given
        ObjectNode report = good();
        breaking.accept(step(report, 1));
        // then
        assertThat(errorsOf(read(report, DataScope.EVERYTHING))).containsExactly(error);
    }

    private static Stream<Arguments> brokenSteps() {
        return Stream.of(
                broken("type", s -> s.put("type", "fine-shouted"), "unknown-value /steps/1/type"),
                broken("no type", s -> s.remove("type"), "missing-field /steps/1/type"),
                broken("no date", s -> s.remove("on"), "missing-field /steps/1/on"),
                broken("future", s -> s.put("on", "2022-04-02"), "future-date /steps/1/on"),
                broken("before opening", s -> s.put("on", "2022-03-01"), "decided-before-opened /steps/1/on"),
                broken("negative", s -> s.put("fine", -1), "out-of-range /steps/1/fine"),
                broken("fractions", s -> s.put("fine", 0.001), "out-of-range /steps/1/fine"),
                broken("absurd", s -> s.put("fine", 100_000_000_001L), "out-of-range /steps/1/fine"),
                broken("sanction", s -> s.putArray("sanctions").add("PRISON"), "unknown-value /steps/1/sanctions"),
                broken("no sanction", s -> s.putArray("sanctions"), "missing-field /steps/1/sanctions"),
                broken("outcome", s -> s.put("outcome", "MAYBE"), "unknown-value /steps/1/outcome"),
                broken("foreign field", s -> s.put("minutes", 5), "unexpected-field /steps/1/minutes"),
                broken("officers", s -> s.putArray("officers").add(""), "out-of-range /steps/1/officers"));
    }

    private static Arguments broken(String name, Consumer<ObjectNode> breaking, String error) {
        return argumentSet(name, breaking, error);
    }

    private static ObjectNode party(ObjectNode report) {
        return (ObjectNode) report.get("party");
    }

    private static ObjectNode step(ObjectNode report, int index) {
        return (ObjectNode) report.get("steps").get(index);
    }

    private static ObjectNode good() {
        return aSummaryPenalty()
                .with(opened("2022-03-02"), fined("2022-03-02", "200"), delivered("2022-03-02"))
                .with(filed("2022-03-03"), closed("2022-03-09"))
                .report();
    }

    private static ReadReport read(ObjectNode report, DataScope scope) throws JsonProcessingException {
        AgencyFacts agency = aSummaryPenalty().agencyFacts();
        Register register = new Register(Map.of(agency.code(), agency), Map.of(), Entries.NONE);
        CaseReport parsed = ContractJson.mapper().treeToValue(report, CaseReport.class);
        return new ReportReader(AllProcedures.get(), Statutes.load(), register, scope, TODAY).read(parsed);
    }

    private static List<String> errorsOf(ReadReport read) {
        return switch (read) {
            case ReadReport.Plausible _ -> List.of();
            case ReadReport.Rejected rejected ->
                rejected.errors().stream()
                        .map(error -> error.code() + " " + error.pointer())
                        .toList();
        };
    }
}
