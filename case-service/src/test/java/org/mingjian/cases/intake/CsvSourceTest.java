package org.mingjian.cases.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvSourceTest {

    private static final String HEADER =
            "agency,caseNumber,kind,procedure,matter,party.kind,party.name,type,on,officers,outcome,sanctions,fine,minutes\n";
    private static final String OPENED =
            "113505240039000128,一号,PENALTY,SUMMARY,乱扔,PERSON,某某,case-opened,2022-03-02,,,,,\n";
    private static final String FINED = "113505240039000128,一号,PENALTY,SUMMARY,乱扔,PERSON,某某,penalty-decided,2022-03-02,"
            + "35052400001; 35052400002；35052400003,PENALISED,FINE,200.00,\n";
    private static final String OTHER =
            "113505240039000128,二号,PENALTY,SUMMARY,乱扔,PERSON,某某,case-opened,2022-03-02,,,,,\n";

    @Test
    void rows_of_one_case_behind_each_other_are_one_report() {
        // when
        List<CaseReport> reports = reports(HEADER + OPENED + FINED + OTHER);
        // then
        assertThat(reports).extracting(CaseReport::caseNumber).containsExactly("一号", "二号");
        assertThat(reports.getFirst().steps())
                .extracting(StepForm::type)
                .containsExactly("case-opened", "penalty-decided");
    }

    @Test
    void rows_of_one_case_that_stand_apart_are_two_reports() {
        // then
        assertThat(reports(HEADER + OPENED + OTHER + FINED)).hasSize(3);
    }

    @Test
    void lists_are_separated_by_semicolons_of_either_width() {
        // when
        StepForm step = stepsOf(reports(HEADER + FINED).getFirst()).getFirst();
        // then
        assertThat(step.officers()).containsExactly("35052400001", "35052400002", "35052400003");
        assertThat(step.sanctions()).containsExactly("FINE");
        assertThat(step.fine()).isEqualByComparingTo("200");
    }

    @Test
    void an_empty_cell_is_nothing() {
        // when
        CaseReport report = reports(HEADER + OPENED).getFirst();
        // then
        assertThat(report.division()).isNull();
        assertThat(stepsOf(report).getFirst().officers()).isNull();
        assertThat(stepsOf(report).getFirst().fine()).isNull();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_passed_over() {
        // given
        String asSpreadsheetsWriteIt = "\ufeff" + (HEADER + OPENED + FINED).replace("\n", "\r\n");
        // then
        assertThat(reports(asSpreadsheetsWriteIt)).hasSize(1);
    }

    @Test
    void quotes_hold_commas_quotes_and_line_ends_together() {
        // given
        String quoted = OPENED.replace("乱扔", "\"乱扔, \"\"纸\"\"\n屑\"");
        // then
        assertThat(reports(HEADER + quoted).getFirst().matter()).isEqualTo("乱扔, \"纸\"\n屑");
    }

    @Test
    void columns_may_stand_in_any_order() {
        // given
        String shuffled = """
                on,type,party.name,party.kind,matter,kind,caseNumber,agency
                2022-03-02,case-opened,某某,PERSON,乱扔,PENALTY,一号,113505240039000128
                """;
        // then
        assertThat(reports(shuffled).getFirst().party())
                .isNotNull()
                .extracting(PartyReport::name)
                .isEqualTo("某某");
    }

    @Test
    void a_case_of_too_many_rows_is_one_wrong_record_and_the_next_one_is_read() {
        // given
        String rows = OPENED.repeat(CaseSize.MOST_STEPS);
        // then
        assertThat(reports(HEADER + rows + OTHER)).hasSize(2);
        assertThat(codes(HEADER + rows + OPENED + OTHER)).containsExactly("case-too-large", "read");
    }

    @Test
    void a_case_of_too_long_rows_is_one_wrong_record_and_the_next_one_is_read() {
        // given
        String header = "note," + HEADER;
        String rows = ("注".repeat(500) + "," + OPENED).repeat(CaseSize.MOST_BYTES / 500);
        // then
        assertThat(codes(header + rows + "," + OTHER)).containsExactly("case-too-large", "read");
    }

    @Test
    void of_a_case_that_is_wrong_everywhere_some_errors_are_named() {
        // given
        String wrong = OPENED.replace("2022-03-02", "yesterday").repeat(1000);
        // then
        assertThat(entries(HEADER + wrong + OTHER).getFirst())
                .isInstanceOfSatisfying(
                        ReportSource.Entry.Broken.class,
                        broken -> assertThat(broken.errors()).hasSize(ReadReport.MOST_ERRORS));
    }

    private static List<String> codes(String table) {
        return entries(table).stream()
                .map(entry -> switch (entry) {
                    case ReportSource.Entry.Parsed _ -> "read";
                    case ReportSource.Entry.Broken(List<FieldError> errors) ->
                        errors.getFirst().code();
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agency,caseNumber\n", "colour,agency\nred,1\n", "agency,agency\n1,1\n"})
    void a_table_that_is_none_is_refused_as_a_whole(String table) {
        // then
        assertThat(refusal(table).type()).isEqualTo(ProblemType.MALFORMED_CSV);
    }

    @Test
    void an_unknown_column_is_named() {
        // then
        assertThat(refusal(HEADER.replace("minutes", "colour") + OPENED).detail())
                .contains("colour");
    }

    @Test
    void a_missing_column_is_named() {
        // then
        assertThat(refusal(HEADER.replace("matter,", "") + OPENED.replace("乱扔,", ""))
                        .detail())
                .contains("matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n", "\"never closed\n", "a\"b\",\n"})
    void a_row_that_is_none_ends_the_reading_with_a_problem(String broken) {
        // given
        CsvSource source = source(HEADER + OPENED + OTHER + broken);
        // when
        Optional<ReportSource.Entry> first = source.next();
        // then
        assertThat(first).isPresent();
        assertThat(catchThrowableOfType(ProblemException.class, source::next).type())
                .isEqualTo(ProblemType.MALFORMED_CSV);
    }

    @Test
    void cells_that_are_no_dates_or_numbers_are_named_with_their_row_and_the_next_case_is_read() {
        // given
        String wrong = FINED.replace("2022-03-02", "2022年3月2日").replace("200.00,", "1千,半小时");
        // when
        List<ReportSource.Entry> entries = entries(HEADER + OPENED + wrong + OTHER);
        // then
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst())
                .isInstanceOfSatisfying(
                        ReportSource.Entry.Broken.class,
                        broken -> assertThat(broken.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/on", "/fine", "/minutes"));
        assertThat(((ReportSource.Entry.Broken) entries.getFirst()).errors())
                .allMatch(error -> error.detail().startsWith("第3行"));
    }

    @Test
    void a_further_row_may_leave_the_case_out_but_not_say_something_else_of_it() {
        // given
        String silent = FINED.replace("PENALTY,SUMMARY,乱扔,PERSON,某某", ",,,,");
        String different = FINED.replace("PENALTY,SUMMARY,乱扔,PERSON,某某", "PENALTY,ORDINARY,乱停,PERSON,另某");
        // then
        assertThat(reports(HEADER + OPENED + silent)).hasSize(1);
        assertThat(entries(HEADER + OPENED + different + OTHER)).hasSize(2);
        assertThat(((ReportSource.Entry.Broken)
                                entries(HEADER + OPENED + different + OTHER).getFirst())
                        .errors())
                .extracting(FieldError::pointer)
                .containsExactly("/procedure", "/matter", "/party.name");
        assertThat(((ReportSource.Entry.Broken)
                                entries(HEADER + OPENED + different).getFirst())
                        .errors())
                .allMatch(error -> error.detail().startsWith("第3行"));
    }

    @Test
    void skipping_passes_over_whole_cases() {
        // given
        CsvSource source = source(HEADER + OPENED + FINED + OTHER);
        // when
        source.skip(1);
        // then
        assertThat(source.next()).isPresent();
        assertThat(source.next()).isEmpty();
    }

    private static ProblemException refusal(String table) {
        return catchThrowableOfType(ProblemException.class, () -> source(table));
    }

    private static CsvSource source(String table) {
        return new CsvSource(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ReportSource.Entry> entries(String table) {
        CsvSource source = source(table);
        List<ReportSource.Entry> entries = new ArrayList<>();
        for (var entry = source.next(); entry.isPresent(); entry = source.next()) {
            entries.add(entry.get());
        }
        return entries;
    }

    private static List<StepForm> stepsOf(CaseReport report) {
        return Objects.requireNonNull(report.steps());
    }

    private static List<CaseReport> reports(String table) {
        return entries(table).stream()
                .map(ReportSource.Entry.Parsed.class::cast)
                .map(ReportSource.Entry.Parsed::report)
                .toList();
    }
}
