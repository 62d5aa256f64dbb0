package org.mingjian.reports.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The committed document is what the service says today; {@code -Dopenapi.update=true} writes it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiContractTest {

    private static final Path COMMITTED =
            Path.of(System.getProperty("mingjian.root"), "report-service", "openapi", "report-service.yaml");

    @Test
    void the_committed_document_is_current() throws IOException {
        // when
        byte[] answer = given().get("/q/openapi?format=yaml").asByteArray();

        // then
        String current = new String(answer, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, current);
        }
        assertThat(Files.readString(COMMITTED))
                .as("report-service/openapi/report-service.yaml; run this test with -Dopenapi.update=true and commit")
                .isEqualTo(current);
    }
}
