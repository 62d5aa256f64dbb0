package org.mingjian.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.generator.figures.FiguresException;
import org.mingjian.generator.upload.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

    private static final Map<String, String> SECRET = Map.of("MINGJIAN_CLIENT_SECRET", "from the environment");

    @Test
    void an_upload_takes_its_secret_from_the_environment() {
        // when
        Options options = read(
                SECRET,
                "--builtin anxi-2022 --gateway http://localhost:1/ --token-url http://localhost:2/t --client-id l --limit 7");

        // then
        Target target = options.target().orElseThrow();
        assertThat(target.clientSecret()).isEqualTo("from the environment");
        assertThat(target.toString()).doesNotContain("environment");
        assertThat(options.limit()).isEqualTo(7);
        assertThat(options.partSize()).isEqualTo(20_000);
        assertThat(options.figures().name()).isEqualTo("安溪县");
    }

    @Test
    void a_secret_on_the_command_line_goes_first() {
        // when
        Options options = read(
                SECRET,
                "--builtin anxi-2022 --gateway http://h --token-url http://h/t --client-id l --client-secret mine");

        // then
        assertThat(options.target().orElseThrow().clientSecret()).isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--builtin anxi-2022|say where to",
                "--out -|either --builtin or a file",
                "--builtin anxi-2022 other.yaml --out -|either --builtin or a file",
                "--builtin anxi-2022 --out|--out needs a value",
                "--builtin anxi-2022 --out - --faster|what is --faster?",
                "--builtin anxi-2022 --out - --limit 0|--limit must be a number above zero",
                "--builtin anxi-2022 --gateway http://h --token-url http://h/t --client-id l|--client-secret",
                "--builtin anxi-2022 --gateway h --token-url http://h/t --client-id l --client-secret s|must be an http",
                "--builtin anxi-2022 --gateway http://h --client-id l --client-secret s|--token-url is missing",
            })
    void what_cannot_be_meant_is_said(String line, String reason) {
        assertThatThrownBy(() -> read(Map.of(), line))
                .isInstanceOf(Options.BadOptions.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_figures_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> read(Map.of(), "nowhere.yaml --out -"))
                .isInstanceOf(FiguresException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    private static Options read(Map<String, String> environment, String line) {
        List<String> arguments = Arrays.asList(line.split(" ", -1));
        return Options.read(arguments, environment);
    }
}
