package org.mingjian.bench;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

    @Test
    void without_options_a_suite_of_its_own_is_measured_by_sixteen_clients() {
        // when
        Options options = Options.read(List.of(), Map.of());

        // then
        assertThat(options.running()).isEmpty();
        assertThat(options.sizes().clients()).isEqualTo(16);
    }

    @Test
    void a_running_suite_is_named_by_its_addresses_and_its_secrets_stay_out_of_sight() {
        // when
        Options options = Options.read(
                List.of(
                        "--cases-url",
                        "http://h:1",
                        "--token-url",
                        "http://h:2/t",
                        "--client-id",
                        "loader",
                        "--db-url",
                        "jdbc:postgresql://h/cases",
                        "--db-user",
                        "postgres"),
                Map.of("MINGJIAN_CLIENT_SECRET", "hush", "MINGJIAN_BENCH_DB_PASSWORD", "quiet"));

        // then
        Options.Running running = options.running().orElseThrow();
        assertThat(running.clientSecret()).isEqualTo("hush");
        assertThat(running.gateway()).hasToString("http://h:1");
        assertThat(running.toString()).doesNotContain("hush", "quiet");
    }

    @Test
    void what_cannot_be_meant_is_said() {
        assertThatThrownBy(() -> Options.read(List.of("--faster", "1"), Map.of()))
                .hasMessageContaining("--faster");
        assertThatThrownBy(() -> Options.read(List.of("--bulk", "many"), Map.of()))
                .hasMessageContaining("--bulk");
        assertThatThrownBy(() -> Options.read(List.of("--cases-url", "http://h"), Map.of()))
                .hasMessageContaining("--token-url is missing");
    }
}
