package org.mingjian.kernel.problem;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases;admin",
                "/v1/cases%3Badmin",
                "/v1/cases%2fx",
                "/v1/cases%2Fx",
                "/v1\\cases",
                "/v1%5Ccases",
                "/v1/cases%252f",
                "/v1/cases%00",
                "//v1/cases",
                "/v1//cases",
                "/v1/../q/health",
                "/v1/./cases",
                "/v1/cases/..",
                "/v1/%2e%2e/cases",
                "/v1/%2E./cases",
                "http://elsewhere/v1/cases"
            })
    void a_path_that_reads_in_two_ways_is_ambiguous(String path) {
        // then
        assertThat(PathGuard.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/cases",
                "/v1/cases/0198c1f0-0000-7000-8000-000000000001/steps",
                "/v1/agencies/113505240039000128",
                "/v1/officers/%E5%AE%89-1",
                "/assets/app.1a2b.js",
                "/.well-known/openid",
                "/v1/a..b",
                "/q/openapi"
            })
    void an_ordinary_path_is_not(String path) {
        // then
        assertThat(PathGuard.isAmbiguous(path)).isFalse();
    }
}
