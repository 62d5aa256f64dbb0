package org.mingjian.gateway.routing;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteTableTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/cases, CASES",
        "/v1/cases/0192/steps, CASES",
        "/v1/case-reports, CASES",
        "/v1/imports/1/outcomes, CASES",
        "/v1/recordings/1/content, CASES",
        "/v1/recording-coverage, CASES",
        "/v1/disclosures, CASES",
        "/v1/credit-disclosures, CASES",
        "/v1/public/decisions, CASES",
        "/v1/registers/powers, CASES",
        "/v1/public/registers/powers, CASES",
        "/v1/statistics/acts, REPORTS",
        "/v1/statements/penalty, REPORTS",
        "/v1/dead-letters/1/redrive, REPORTS"
    })
    void a_resource_belongs_to_the_service_that_owns_it(String path, Service owner) {
        assertThat(RouteTable.serviceFor(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/", "/v1/casesx", "/v1/Cases", "/v1/../q/health", "/v2/cases", "/q/health", "/v1"})
    void nothing_else_leaves_the_gateway(String path) {
        assertThat(RouteTable.serviceFor(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/public/decisions, true",
        "HEAD, /v1/public/decisions/1, true",
        "POST, /v1/public/decisions, false",
        "DELETE, /v1/public/decisions/1, false",
        "GET, /v1/public, false",
        "GET, /v1/publicx/decisions, false",
        "GET, /v1/cases/public/1, false"
    })
    void only_reading_what_is_public_needs_no_login(String method, String path, boolean open) {
        assertThat(RouteTable.isPublic(HttpMethod.valueOf(method), path)).isEqualTo(open);
    }

    @Test
    void every_service_owns_something() {
        assertThat(RouteTable.ROUTES.values()).contains(Service.values());
    }
}
