package org.mingjian.cases.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NdjsonSourceTest {

    private static final int LONGEST = 1000;

    private final String first = line("一");
    private final String second = line("二");

    @Test
    void one_report_a_line() throws IOException {
        // then
        assertThat(read(first + "\n" + second + "\n")).containsExactly("一", "二");
    }

    @Test
    void the_last_line_needs_no_line_feed_and_windows_line_ends_are_passed_over() throws IOException {
        // then
        assertThat(read(first + "\r\n" + second)).containsExactly("一", "二");
    }

    @Test
    void blank_lines_and_a_byte_order_mark_are_passed_over() throws IOException {
        // then
        assertThat(read("\ufeff" + first + "\n\n  \t\n" + second + "\n\n")).containsExactly("一", "二");
    }

    @Test
    void nothing_is_no_report() throws IOException {
        // then
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"caseNumber\": | malformed-json ",
                "not json | malformed-json ",
                "null | malformed-json ",
                "[] | malformed-json ",
                "\"text\" | malformed-json ",
                "{} {} | malformed-json ",
                "{\"kind\":\"PENALTY\",\"kind\":\"LEVY\"} | malformed-json ",
                "{\"colour\":\"red\"} | malformed-json /colour",
                "{\"party\":{\"age\":7}} | malformed-json /party/age",
                "{\"steps\":[{\"on\":\"2022-02-30\"}]} | malformed-json /steps/0/on",
                "{\"steps\":[{\"fine\":\"200\"}]} | malformed-json /steps/0/fine",
                "{\"steps\":[{\"minutes\":1.5}]} | malformed-json /steps/0/minutes",
                "{\"steps\":{}} | malformed-json /steps",
                "{\"matter\":[]} | malformed-json /matter"
            })
    void a_broken_line_says_where_and_the_others_are_still_read(String broken, String error) throws IOException {
        // when
        List<String> entries = read(first + "\n" + broken + "\n" + second);
        // then
        assertThat(entries).hasSize(3).startsWith("一").endsWith("二");
        assertThat(entries.get(1).strip()).isEqualTo(error.strip());
    }

    @Test
    void a_document_too_deep_is_one_broken_line() throws IOException {
        // given
        String bomb = "{\"party\":" + "[".repeat(400) + "]".repeat(400) + "}";
        // then
        assertThat(read(bomb + "\n" + second)).hasSize(2).endsWith("二");
    }

    @Test
    void a_line_too_long_is_one_broken_line_and_no_more() throws IOException {
        // given
        String tooLong = "{\"matter\":\"" + "长".repeat(LONGEST) + "\"}";
        // then
        assertThat(read(first + "\n" + tooLong + "\n" + second)).containsExactly("一", "payload-too-large ", "二");
    }

    @Test
    void skipping_counts_what_reading_counts() throws IOException {
        // given
        String tooLong = "x".repeat(LONGEST + 1);
        NdjsonSource source = source("\n" + first + "\nnonsense\n \n" + tooLong + "\n" + second);
        // when
        source.skip(3);
        // then
        assertThat(source.next().map(NdjsonSourceTest::shown)).contains("二");
        assertThat(source.next()).isEmpty();
    }

    @Test
    void every_byte_is_counted() throws IOException {
        // given
        String upload = first + "\n" + second + "\n";
        NdjsonSource source = source(upload);
        // when
        source.next();
        source.next();
        // then
        assertThat(source.readBytes()).isEqualTo(upload.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String line(String number) {
        return ACase.aPenalty()
                .numbered(number)
                .with(opened("2022-03-02"))
                .report()
                .toString();
    }

    private static NdjsonSource source(String upload) {
        return new NdjsonSource(new ByteArrayInputStream(upload.getBytes(StandardCharsets.UTF_8)), LONGEST);
    }

    private static List<String> read(String upload) throws IOException {
        NdjsonSource source = source(upload);
        List<String> entries = new ArrayList<>();
        for (Optional<ReportSource.Entry> entry = source.next(); entry.isPresent(); entry = source.next()) {
            entries.add(shown(entry.get()));
        }
        return entries;
    }

    private static String shown(ReportSource.Entry entry) {
        return switch (entry) {
            case ReportSource.Entry.Parsed(CaseReport report) -> String.valueOf(report.caseNumber());
            case ReportSource.Entry.Broken(var errors) ->
                errors.getFirst().code() + " " + errors.getFirst().pointer();
        };
    }
}
