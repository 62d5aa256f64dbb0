package org.mingjian.cases.openapi;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.kernel.openapi.CommittedDocument;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiContractTest {

    @Test
    void the_committed_document_is_current() {
        // when
        String current = Api.anonymously().get("/q/openapi?format=yaml").is(200).body();

        // then
        CommittedDocument.at("case-service", "openapi", "case-service.yaml").assertIs(current);
    }
}
