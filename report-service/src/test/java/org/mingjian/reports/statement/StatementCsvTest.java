package org.mingjian.reports.statement;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"=1+1|'=1+1", "+86|'+86", "-1|'-1", "@SUM(A1)|'@SUM(A1)", "市场监管局|市场监管局", "12.50|12.50"})
    void a_cell_that_a_spreadsheet_would_compute_is_made_text(String text, String cell) {
        assertThat(StatementCsv.cell(text)).isEqualTo(cell);
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(StatementCsv.cell("甲,\"乙\"\n丙")).isEqualTo("\"甲,\"\"乙\"\"\n丙\"");
    }
}
