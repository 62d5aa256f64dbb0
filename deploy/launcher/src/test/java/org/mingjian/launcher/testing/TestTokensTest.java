package org.mingjian.launcher.testing;

import java.io.IOException;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TestTokensTest {

    @ParameterizedTest
    @CsvSource({
        "supervisor-anxi, supervisor, 350524",
        "supervisor-shaxian, supervisor, 350405",
        "officer-anxi, case-officer, 350524",
        "admin, platform-admin, 000000",
        "auditor-anxi, auditor, 350524",
        "writer-anxi, report-writer, 350524",
        "reviewer-anxi, legal-reviewer, 350524",
        "clerk-anxi, agency-admin, 350524"
    })
    void a_user_has_one_role_and_one_division(String user, String role, String division) throws Exception {
        // when
        var claims = claims(TestTokens.ofUser(user));

        // then
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"" + role + "\"]");
        assertThat(claims.get("division").asText()).isEqualTo(division);
        assertThat(claims.get("aud").asText()).isEqualTo("mingjian");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(600);
    }

    @Test
    void an_officer_is_bound_to_an_agency_and_a_supervisor_is_not() throws Exception {
        assertThat(claims(TestTokens.ofUser("officer-anxi")).get("agency").asText())
                .isEqualTo("113505240039000128");
        assertThat(claims(TestTokens.ofUser("supervisor-anxi")).has("agency")).isFalse();
    }

    @Test
    void an_agency_system_acts_for_its_agency_only() throws Exception {
        // when
        var claims = claims(TestTokens.ofClient("agency-350524-demo"));

        // then
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"agency-system\"]");
        assertThat(claims.get("agency").asText()).isEqualTo("113505240039000128");
        assertThat(claims.get("division").asText()).isEqualTo("350524");
    }

    @Test
    void the_loader_registers_and_reports_for_the_whole_country() throws Exception {
        // when
        var claims = claims(TestTokens.ofClient("mingjian-loader"));

        // then
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("agency-system", "agency-admin", "register-keeper");
        assertThat(claims.get("division").asText()).isEqualTo("000000");
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
