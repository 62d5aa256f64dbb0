package org.mingjian.gateway.session;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/350524/2022/overview", "/350524/2022/acts?measure=acts.penalty&month=3"})
    void an_address_of_our_own_is_kept(String wanted) {
        assertThat(ReturnAddress.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org/",
                "javascript:alert(1)",
                "350524",
                "/a\r\nSet-Cookie: x=1",
                "/\texample.org",
                ""
            })
    void anything_else_leads_to_the_front_page(String wanted) {
        assertThat(ReturnAddress.of(wanted)).isEqualTo("/");
    }

    @Test
    void no_wish_leads_to_the_front_page() {
        assertThat(ReturnAddress.of(null)).isEqualTo("/");
        assertThat(ReturnAddress.of("/" + "a".repeat(1_000))).isEqualTo("/");
    }
}
