package org.mingjian.generator.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresReaderTest {

    private static final String HEAD = "division: \"350524\"\nname: 安溪县\nyear: 2022\nfigures:\n";

    @ParameterizedTest
    @CsvSource({"anxi-2022, 350524, 安溪县, 35", "shaxian-2022, 350405, 沙县区, 65"})
    void the_built_in_files_are_read_whole(String name, String division, String county, int figures) {
        // when
        Figures read = FiguresReader.builtin(name);

        // then
        assertThat(read.division()).isEqualTo(division);
        assertThat(read.name()).isEqualTo(county);
        assertThat(read.year()).isEqualTo(2022);
        assertThat(read.figures()).hasSize(figures);
    }

    @Test
    void a_figure_keeps_what_the_report_says_of_it() {
        // when
        Figure booklets = FiguresReader.builtin("anxi-2022").find("booklets").orElseThrow();

        // then
        assertThat(booklets.value()).isEqualByComparingTo("100000");
        assertThat(booklets.printed()).isEqualTo("10万");
        assertThat(booklets.from()).isEqualTo(Source.DECLARED);
    }

    @Test
    void unknown_keys_and_findings_are_passed_over() throws IOException {
        // given
        String text = HEAD + "  - {id: acts.levy, label: 行政征收, value: 3, unit: 件, from: cases, note: one, two words}\n"
                + "findings:\n  - something the report says of itself\n";

        // when
        Figures read = read(text);

        // then
        assertThat(read.count("acts.levy")).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: acts.levy, label: 征收, value: 3, from: heaven}|is from 'heaven', which is none of cases,",
                "{id: acts.levy, label: 征收, value: three, from: cases}|no value that is a number",
                "{id: acts.levy, label: 征收, value: -3, from: cases}|no value that is a number",
                "{id: acts.levy, label: 征收, value: 3.5, from: cases}|must be a whole number",
                "{id: acts.flying, label: 飞行, value: 3, from: cases}|no step is known that makes it",
                "{label: 征收, value: 3, from: cases}|figure 1 has no id",
            })
    void a_figure_that_cannot_be_is_named(String figure, String problem) {
        assertThatThrownBy(() -> read(HEAD + "  - " + figure + "\n"))
                .isInstanceOf(FiguresException.class)
                .hasMessageContaining("test.yaml")
                .hasMessageContaining(problem);
    }

    @Test
    void a_total_must_be_the_sum_of_its_parts() {
        String text = HEAD + "  - {id: acts.levy, label: 征收, value: 3, from: cases}\n"
                + "  - {id: acts.total, label: 合计, value: 4, from: cases}\n";

        assertThatThrownBy(() -> read(text)).hasMessageContaining("acts.total is 4 but its parts sum to 3");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThatThrownBy(() -> read("division: 35\nyear: twenty\n"))
                .hasMessageContaining("division '35'")
                .hasMessageContaining("no name")
                .hasMessageContaining("year must be")
                .hasMessageContaining("figures must be a list");
    }

    @Test
    void a_file_that_is_not_there_or_not_yaml_is_said_so() {
        assertThatThrownBy(() -> FiguresReader.file(Path.of("nowhere.yaml"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> read("figures: [")).hasMessageContaining("is not YAML");
    }

    private static Figures read(String text) throws IOException {
        return FiguresReader.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
