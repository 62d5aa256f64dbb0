package org.mingjian.gateway.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.gateway.testing.Browser;
import org.mingjian.gateway.testing.GatewayTest;
import org.mingjian.gateway.testing.Servers;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class PagesQuarkusTest {

    private final Browser browser = new Browser(Servers.gateway());

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_problem_has_a_page_that_says_what_to_do(ProblemType type) {
        var page = browser.send("GET", type.href());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains(type.title(), type.advice(), type.code());
    }

    @Test
    void a_code_that_does_not_exist_has_none() {
        assertThat(browser.send("GET", "/problems/nonsense").status()).isEqualTo(404);
    }

    @Test
    void nothing_inline_runs_and_nobody_frames_us() {
        var policy = browser.send("GET", "/problems")
                .header("Content-Security-Policy")
                .orElseThrow();

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void the_api_can_be_read_by_people_and_programs_without_an_account() {
        assertThat(browser.send("GET", "/docs").body()).contains("/v1/cases", "/v1/statistics/acts");
        assertThat(browser.send("GET", "/openapi.json").json().getString("openapi"))
                .startsWith("3.1");
        assertThat(browser.send("GET", "/openapi.yaml").body()).startsWith("openapi: 3.1");
    }

    @Test
    void an_unknown_file_is_a_problem_and_not_the_user_interface() {
        assertThat(browser.send("GET", "/assets/nothing.js").status()).isEqualTo(404);
    }
}
