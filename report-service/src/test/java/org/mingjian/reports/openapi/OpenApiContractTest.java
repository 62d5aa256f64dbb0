package org.mingjian.reports.openapi;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.openapi.CommittedDocument;

import static io.restassured.RestAssured.given;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiContractTest {

    @Test
    void the_committed_document_is_current() {
        // when
        byte[] answer = given().get("/q/openapi?format=yaml").asByteArray();

        // then
        CommittedDocument.at("report-service", "openapi", "report-service.yaml")
                .assertIs(new String(answer, StandardCharsets.UTF_8));
    }
}
