package org.mingjian.generator.county;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.generator.figures.Figure;
import org.mingjian.generator.figures.Figures;
import org.mingjian.generator.figures.FiguresException;
import org.mingjian.generator.figures.FiguresReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilePlanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acts.penalty=100 flexible.mitigated=60 flexible.lighter=40",
                "acts.penalty=7",
                "acts.licence=1",
                "flexible.exempt=3",
                "flexible.persuasion=40",
                "recording.cases=4 legal-review.cases=2",
                "acts.inspection=50 flexible.persuasion=50",
                "acts.penalty=30 disclosure.cases=400",
                "acts.penalty=300 disclosure.cases=100 recording.cases=20 legal-review.cases=120",
                "acts.compulsory-execution=12 legal-review.cases=5",
                "acts.other=10 flexible.mitigated=2 flexible.lighter=1 flexible.exempt=5",
            })
    void any_figures_that_can_be_true_together_come_out_exactly(String printed) {
        // given
        Figures figures = figures(printed, 2022);
        FigureCounts lines = new FigureCounts(2022);

        // when
        CountyYear.of(figures).cases().forEachRemaining(file -> lines.add(CaseLines.line(file)));

        // then
        for (Figure figure : figures.ofCases()) {
            assertThat(lines.count(figure.id())).as(figure.id()).isEqualTo(figure.count());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acts.penalty=10 flexible.mitigated=11|fewer penalties than mitigated",
                "acts.levy=0|nothing to make",
                "acts.levy=10 acts.licence=0 acts.penalty=0 acts.inspection=0 acts.other=0 flexible.persuasion=1|flexible measures need 1 files",
            })
    void figures_that_contradict_each_other_are_refused_with_the_reason(String printed, String reason) {
        assertThatThrownBy(() -> CountyYear.of(figures(printed, 2022)))
                .isInstanceOf(FiguresException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_year_without_calendar_is_refused() {
        assertThatThrownBy(() -> CountyYear.of(figures("acts.levy=1", 2015)))
                .hasMessageContaining("no working-day calendar for 2015");
    }

    private static Figures figures(String printed, int year) {
        StringBuilder text = new StringBuilder("division: \"350524\"\nname: 安溪县\nyear: " + year + "\nfigures:\n");
        for (String figure : printed.split(" ", -1)) {
            String[] parts = figure.split("=", 2);
            text.append("  - {id: ")
                    .append(parts[0])
                    .append(", label: 数, value: ")
                    .append(parts[1]);
            text.append(", unit: 件, from: cases}\n");
        }
        try {
            return FiguresReader.read(
                    "test.yaml", new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
