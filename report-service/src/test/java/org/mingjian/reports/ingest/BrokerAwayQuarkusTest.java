package org.mingjian.reports.ingest;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broker nobody answers at: numbers stand still, and everybody must be able to see it. */
@QuarkusTest
@TestProfile(BrokerAwayQuarkusTest.NoBroker.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokerAwayQuarkusTest {

    /** Nothing listens on the first port of a machine. */
    public static class NoBroker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mingjian.ingest.bootstrap-servers", "127.0.0.1:1",
                    "mingjian.ingest.heartbeat", "1s",
                    "mingjian.ingest.patience", "2s");
        }
    }

    @Test
    void a_broker_that_does_not_answer_shows_in_health_and_metrics_and_ends_nothing() {
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503));
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("mingjian_reports_failures_total\\{side=\"broker\",?} [1-9]");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }
}
