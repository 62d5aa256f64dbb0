package org.mingjian.launcher;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.launcher.process.LaunchFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuiteSettingsTest {

    @Test
    void without_variables_it_is_the_local_suite_on_the_usual_ports_without_password_grants() {
        // when
        var settings = SuiteSettings.from(Map.of(), Progress.SILENT);

        // then
        assertThat(settings.folder()).endsWithRaw(Path.of(".suite/local"));
        assertThat(settings.ports().gateway().number()).isEqualTo(18080);
        assertThat(settings.cliClient()).isFalse();
    }

    @Test
    void a_second_suite_has_its_own_folder_and_ports() {
        // when
        var settings =
                SuiteSettings.from(Map.of("MINGJIAN_SUITE", "test", "MINGJIAN_PORT_OFFSET", "1000"), Progress.SILENT);

        // then
        assertThat(settings.folder()).endsWithRaw(Path.of(".suite/test"));
        assertThat(settings.ports()).isEqualTo(SuitePorts.movedBy(1000));
        assertThat(settings.ports().keycloak().number()).isEqualTo(19180);
    }

    @ParameterizedTest
    @CsvSource({"MINGJIAN_SUITE,../other", "MINGJIAN_SUITE,cache", "MINGJIAN_PORT_OFFSET,-1", "MINGJIAN_PORT_OFFSET,x"})
    void unusable_values_are_refused(String variable, String value) {
        assertThatThrownBy(() -> SuiteSettings.from(Map.of(variable, value), Progress.SILENT))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(value);
    }
}
