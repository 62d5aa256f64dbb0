package org.mingjian.cases.testing;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries of the register that tests need, made through the public API. */
public final class Registered {

    private Registered() {}

    /** {@link ACase#AGENCY} with its two officers; entered once, found afterwards. */
    public static void demonstrationAgency() {
        enter("/v1/agencies/" + ACase.AGENCY, agencyForm("安溪县市场监督管理局", "350524"));
        enterOfficer(Steps.LIN, ACase.AGENCY);
        enterOfficer(Steps.CHEN, ACase.AGENCY);
    }

    /** A fresh agency of that county; returns its code. */
    public static String agencyIn(String county) {
        String code = Codes.ofAgencyIn(county);
        enter("/v1/agencies/" + code, agencyForm("某某局", county));
        return code;
    }

    public static void enterOfficer(String certificate, String agency) {
        enter("/v1/officers/" + certificate, Map.of("name", "林某", "agency", agency, "validFrom", "2020-01-01"));
    }

    public static Map<String, String> agencyForm(String name, String division) {
        return Map.of(
                "name", name,
                "kind", "DEPARTMENT",
                "division", division,
                "abbreviation", "测",
                "validFrom", "2015-01-01");
    }

    private static void enter(String path, Map<String, String> form) {
        Answer answer = Api.asLoader().put(path, form);
        assertThat(answer.status()).as(answer.body()).isIn(201, 428);
    }
}
