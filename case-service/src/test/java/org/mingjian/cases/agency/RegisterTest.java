package org.mingjian.cases.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.cases.register.Certificate;
import org.mingjian.cases.register.CertificateState;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.Held;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterTest {

    private static final String AGENCY = "113505240039000128";
    private static final LocalDate FROM = LocalDate.parse("2020-01-01");
    private static final LocalDate STATED = LocalDate.parse("2022-01-01");

    @ParameterizedTest
    @EnumSource(CertificateState.class)
    void whose_certificate_the_bureau_took_away_is_not_among_the_certified(CertificateState state) {
        // given
        Held<Certificate> entry = new Held<>(new Certificate(state, List.of(), null), AGENCY, "1", STATED, null, null);
        Register register = new Register(
                Map.of(),
                Map.of("1", new OfficerFacts("1", AGENCY, FROM, null), "2", new OfficerFacts("2", AGENCY, FROM, null)),
                new Entries(List.of(entry)));
        // then
        assertThat(register.certifiedOf(AGENCY, STATED.minusDays(1))).containsExactly("1", "2");
        assertThat(register.certifiedOf(AGENCY, STATED).contains("1")).isEqualTo(state == CertificateState.VALID);
    }
}
