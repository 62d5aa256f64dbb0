package org.mingjian.gateway.session;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.mingjian.gateway.testing.Browser;
import org.mingjian.gateway.testing.GatewayTest;
import org.mingjian.gateway.testing.RecordingService;
import org.mingjian.gateway.testing.Servers;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class SessionQuarkusTest {

    private final URI gateway = Servers.gateway();
    private final RecordingService cases = Servers.cases();
    private final Browser browser = new Browser(gateway);

    @Test
    void without_a_session_nobody_is_known() {
        var answer = browser.send("GET", "/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("login-required");
    }

    @Test
    void the_code_flow_leads_back_to_the_wanted_page_and_opens_a_session() {
        browser.logIn("/login?return=/350524/2022/overview", "supervisor-anxi");

        assertThat(browser.address().getPath()).isEqualTo("/350524/2022/overview");
        var session = browser.send("GET", "/session");
        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().getString("division")).isEqualTo("350524");
        assertThat(session.json().getJsonArray("roles").contains("supervisor")).isTrue();
        assertThat(session.header("Cache-Control")).contains("no-store");
    }

    @Test
    void no_script_can_read_the_session_and_no_other_site_can_post_with_it() {
        browser.logIn("/login", "supervisor-anxi");

        assertThat(browser.cookiesSetByGateway())
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .doesNotContain("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void a_return_address_elsewhere_is_ignored() {
        browser.logIn("/login?return=https://example.org/", "supervisor-anxi");

        assertThat(browser.address().getAuthority()).isEqualTo(gateway.getAuthority());
        assertThat(browser.address().getPath()).isEqualTo("/");
    }

    @Test
    void the_session_becomes_a_bearer_token_and_the_cookie_stays_at_the_gateway() {
        browser.logIn("/login", "supervisor-anxi");

        var answer = browser.send("GET", "/v1/cases?mark=session-get");

        assertThat(answer.status()).isEqualTo(200);
        var arrived = cases.with("session-get");
        assertThat(arrived.headers()).doesNotContainKey("cookie");
        assertThat(arrived.headers().get("authorization")).startsWith("Bearer ey");
    }

    @Test
    void a_change_with_a_cookie_needs_the_mark_of_our_own_page() {
        browser.logIn("/login", "supervisor-anxi");

        var bare = browser.send("POST", "/v1/cases?mark=forged-1");
        var foreign = browser.send(
                "POST",
                "/v1/cases?mark=forged-2",
                "X-Requested-With",
                "mingjian",
                "Origin",
                "http://elsewhere.example");
        var sibling = browser.send(
                "POST", "/v1/cases?mark=forged-3", "X-Requested-With", "mingjian", "Sec-Fetch-Site", "same-site");
        var own = browser.send(
                "POST", "/v1/cases?mark=own-page", "X-Requested-With", "mingjian", "Sec-Fetch-Site", "same-origin");

        assertThat(bare.problem()).isEqualTo("cross-site-request");
        assertThat(foreign.problem()).isEqualTo("cross-site-request");
        assertThat(sibling.problem()).isEqualTo("cross-site-request");
        assertThat(cases.hasReceived("mark=forged")).isFalse();
        assertThat(own.status()).isEqualTo(202);
    }

    @Test
    void logging_out_ends_the_session() {
        browser.logIn("/login", "supervisor-anxi");

        browser.open("/logout");

        assertThat(browser.address().getAuthority()).isEqualTo(gateway.getAuthority());
        assertThat(browser.send("GET", "/session").status()).isEqualTo(401);
    }

    @Test
    void another_site_cannot_log_somebody_out() {
        browser.logIn("/login", "supervisor-anxi");

        var answer = browser.send("GET", "/logout", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.send("GET", "/session").status()).isEqualTo(200);
    }

    @Test
    void a_forged_session_cookie_is_no_session() {
        var answer =
                browser.send("GET", "/v1/cases?mark=forged-cookie", "Cookie", "q_session=eyJhbGciOiJkaXIifQ.a.b.c.d");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(cases.hasReceived("forged-cookie")).isFalse();
    }
}
