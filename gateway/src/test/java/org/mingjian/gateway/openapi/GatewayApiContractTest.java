package org.mingjian.gateway.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.mingjian.gateway.routing.RouteTable;
import org.mingjian.gateway.testing.Browser;
import org.mingjian.gateway.testing.GatewayTest;
import org.mingjian.gateway.testing.Servers;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed document is what the gateway and the services say today; {@code -Dopenapi.update=true} writes it. */
@GatewayTest
class GatewayApiContractTest {

    private static final Path ROOT = Path.of(System.getProperty("mingjian.root"));
    private static final Path COMMITTED = ROOT.resolve("gateway/openapi/gateway.yaml");
    private static final List<String> SERVICES = List.of("case-service", "report-service");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    @Test
    void the_committed_document_is_current() throws IOException {
        String current = YAML.writeValueAsString(merged());
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, current);
        }

        assertThat(Files.readString(COMMITTED))
                .as("gateway/openapi/gateway.yaml; run this test with -Dopenapi.update=true and commit")
                .isEqualTo(current);
    }

    @Test
    void every_documented_call_is_one_the_gateway_forwards_or_answers() throws IOException {
        List<String> unreachable = merged().path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith(RouteTable.ROOT)
                        && RouteTable.serviceFor(path).isEmpty())
                .toList();

        assertThat(unreachable).isEmpty();
    }

    private static ObjectNode merged() throws IOException {
        Map<String, ObjectNode> services = new LinkedHashMap<>();
        for (String service : SERVICES) {
            Path document = ROOT.resolve(service).resolve("openapi").resolve(service + ".yaml");
            services.put(service, (ObjectNode) YAML.readTree(Files.readString(document)));
        }
        String own = new Browser(Servers.gateway())
                .send("GET", "/q/openapi?format=yaml")
                .body();
        return MergedApi.of((ObjectNode) YAML.readTree(own), services);
    }
}
