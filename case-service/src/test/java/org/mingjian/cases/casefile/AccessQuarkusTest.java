package org.mingjian.cases.casefile;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.launcher.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, and what the door says to the others. Real tokens, and forged ones. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessQuarkusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases",
                "/v1/cases/0198c000-0000-7000-8000-000000000001",
                "/v1/cases/0198c000-0000-7000-8000-000000000001/steps",
                "/v1/cases/0198c000-0000-7000-8000-000000000001/verification",
                "/v1/cases/0198c000-0000-7000-8000-000000000001/next-steps",
                "/v1/agencies",
                "/v1/officers",
                "/v1/registers",
                "/v1/registers/powers",
                "/v1/registers/powers/export",
                "/v1/inspection-frequency",
                "/v1/imports",
                "/v1/changes"
            })
    void nobody_reads_without_a_token(String path) {
        // when
        Answer refused = Api.anonymously().get(path);
        // then
        refused.isProblem(401, "login-required");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases", "/v1/case-reports", "/v1/imports"})
    void nobody_writes_without_a_token(String path) {
        // given
        String type = path.endsWith("imports") ? "application/x-ndjson" : "application/json";
        // then
        Api.anonymously().header("Content-Type", type).post(path, "{}").isProblem(401, "login-required");
    }

    @ParameterizedTest
    @MethodSource("forgedTokens")
    void a_token_that_cannot_be_trusted_is_none(String token) {
        // then
        Api.withToken(token).get("/v1/cases").isProblem(401, "login-required");
    }

    private static Stream<String> forgedTokens() throws GeneralSecurityException {
        String token = TestTokens.ofUser("supervisor-anxi");
        List<String> real = List.of(token.split("\\.", -1));
        String payload = new String(Base64.getUrlDecoder().decode(real.get(1)), StandardCharsets.UTF_8);
        String wider = encode(payload.replace("\"350524\"", "\"000000\""));
        String expired = encode(payload.replaceAll("\"exp\":\\d+", "\"exp\":1000000000"));
        String unsigned = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        return Stream.of(
                "nonsense",
                "a.b.c",
                real.get(0) + "." + wider + "." + real.get(2),
                real.get(0) + "." + wider + "." + signedBySomebodyElse(real.get(0) + "." + wider),
                real.get(0) + "." + expired + "." + signedBySomebodyElse(real.get(0) + "." + expired),
                unsigned + "." + real.get(1) + ".",
                real.get(0) + "." + real.get(1));
    }

    private static String signedBySomebodyElse(String content) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey key = generator.generateKeyPair().getPrivate();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor-anxi, POST, /v1/cases",
        "supervisor-anxi, POST, /v1/case-reports",
        "supervisor-anxi, POST, /v1/imports",
        "auditor-anxi, PUT, /v1/agencies/113505240039000128",
        "auditor-anxi, PUT, /v1/registers/powers/113505240039000128/K",
        "officer-anxi, PUT, /v1/officers/35052400001",
        "officer-anxi, GET, /v1/imports",
        "officer-anxi, POST, /v1/case-reports",
        "auditor-anxi, POST, /v1/cases",
        "writer-anxi, GET, /v1/imports",
        "writer-anxi, GET, /v1/cases/0198c000-0000-7000-8000-000000000001/verification",
        "admin, GET, /v1/cases",
        "admin, GET, /v1/changes"
    })
    void a_role_that_does_not_suffice_is_refused(String user, String method, String path) {
        // given
        String type = path.endsWith("imports") ? "application/x-ndjson" : "application/json";
        Api api = Api.as(user).key(UUID.randomUUID().toString()).header("Content-Type", type);
        // when
        Answer refused =
                api.send(method, path, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        // then
        refused.isProblem(403, "forbidden");
    }

    @Test
    void health_needs_no_token() {
        // then
        Api.anonymously().get("/q/health/ready").is(200);
        Api.anonymously().get("/q/health/live").is(200);
    }
}
