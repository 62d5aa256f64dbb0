package org.mingjian.gateway.page;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UserInterfaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/350524/2022/overview", "/350524/2022/cases/0192", "/sessions"})
    void deep_links_of_the_user_interface_give_its_page(String path) {
        assertThat(UserInterface.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases",
                "/session",
                "/login",
                "/login/done",
                "/logout",
                "/problems/not-found",
                "/docs",
                "/openapi.yaml",
                "/q/health/ready",
                "/assets/index.js",
                "/index.html"
            })
    void what_the_gateway_answers_itself_does_not(String path) {
        assertThat(UserInterface.isPage(path)).isFalse();
    }
}
