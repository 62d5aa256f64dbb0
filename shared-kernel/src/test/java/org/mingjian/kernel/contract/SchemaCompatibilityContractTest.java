package org.mingjian.kernel.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Schemas are only ever added to. The baseline is the schema of the last release; it is replaced when a release is made,
 * never to make this test pass. What breaks needs a new version of the event beside the old one.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaCompatibilityContractTest {

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = SchemaCompatibilityContractTest.class.getResourceAsStream(resource)) {
            return ContractJson.mapper().readTree(Objects.requireNonNull(in, resource));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "case-changed.v1.schema.json")
    void who_knows_the_last_release_understands_this_one(String schema) throws IOException {
        // then
        assertThat(SchemaChanges.breaking(read("/contract/baseline/" + schema), read("/contract/" + schema)))
                .isEmpty();
    }
}
