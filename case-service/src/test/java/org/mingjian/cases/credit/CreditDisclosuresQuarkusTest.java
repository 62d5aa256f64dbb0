package org.mingjian.cases.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.WithholdingReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** What is handed to the credit platform, to whom, and what is wrong with the rest. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditDisclosuresQuarkusTest {

    private static final String IDENTITY = "350524199001011234";
    private static final String PERIOD = "kind=PENALTY&from=2022-03-01&to=2022-03-31";

    private String agency = "";

    @BeforeEach
    void enterAnAgency() {
        Registered.demonstrationAgency();
        agency = Registered.agencyIn("350524");
    }

    private static PenaltyDecided complete(String number) {
        return new PenaltyDecided(
                LocalDate.parse("2022-03-02"),
                List.of(),
                null,
                number,
                PenaltyOutcome.PENALISED,
                List.of(Sanction.FINE, Sanction.WARNING),
                new BigDecimal("123.45"),
                BigDecimal.ZERO,
                PenaltyWeight.NORMAL,
                false,
                null,
                null,
                "价格违法行为",
                "《价格法》第四十二条",
                null,
                null,
                null,
                null,
                List.of());
    }

    private void report(ACase one) {
        Api.asLoader()
                .post("/v1/case-reports", one.of(agency, "350524").report())
                .is(201);
    }

    private Answer export(String more) {
        return Api.asSupervisor()
                .get("/v1/credit-disclosures?agency=" + agency + "&" + PERIOD + "&" + more)
                .is(200);
    }

    @Test
    void a_complete_row_is_handed_out_in_both_versions() {
        // given
        report(aSummaryPenalty()
                .against(new Party(PartyKind.ORGANISATION, "某某公司", "91350100M000100Y43", null, "李四"))
                .with(opened("2022-03-02"), complete("测罚〔2022〕1号")));
        // when
        String newer = export("version=2018").body();
        String older = export("version=2015").body();
        // then
        assertThat(newer.lines().toList()).hasSize(2);
        assertThat(newer).startsWith("\uFEFFCF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,");
        assertThat(newer).contains("某某公司,法人及非法人组织,91350100M000100Y43,", "李四", "价格违法行为", ",0.012345,", ",2022/03/02,");
        assertThat(older).startsWith("\uFEFFCF_WSH,CF_CFMC,CF_CFLB1,CF_CFLB2,").contains("罚款,警告", "350524");
    }

    @Test
    void a_person_comes_with_the_identity_number_which_is_written_down() throws java.sql.SQLException {
        // given
        report(aSummaryPenalty()
                .against(new Party(PartyKind.PERSON, "张三丰", null, IDENTITY))
                .with(opened("2022-03-02"), complete("测罚〔2022〕2号")));
        // then
        assertThat(export("version=2018").body()).contains("张三丰,自然人", "身份证," + IDENTITY);
        assertThat(Database.count(
                        "select count(*) from credit_disclosure_access where query like ?", "%" + agency + "%"))
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_is_named_and_the_row_left_out() {
        // given
        report(aSummaryPenalty()
                .against(PartyKind.ORGANISATION)
                .with(opened("2022-03-02"), fined("2022-03-02", "100")));
        // when
        Answer report = export("version=2018&check=true");
        // then
        assertThat(report.at("/valid").asInt()).isZero();
        assertThat(report.at("/invalid").asInt()).isEqualTo(1);
        assertThat(report.body())
                .contains("CF_XDR_SHXYM", "CF_FRDB", "CF_WSH", "CF_WFXW", "CF_YJ", "缺少“处罚依据”")
                .doesNotContain("CF_NR_FK");
        assertThat(export("version=2018").body()).isEqualTo("\uFEFF");
    }

    @Test
    void a_number_given_twice_is_wrong_the_second_time() {
        // given
        for (int i = 0; i < 2; i++) {
            report(aSummaryPenalty()
                    .against(new Party(PartyKind.ORGANISATION, "某某公司", "91350100M000100Y43", null, "李四"))
                    .with(opened("2022-03-02"), complete("测罚〔2022〕3号")));
        }
        // then
        Answer report = export("version=2018&check=true");
        assertThat(report.at("/valid").asInt()).isEqualTo(1);
        assertThat(report.body()).contains("文号在同一机关内重复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed", "minor", "withheld", "released"})
    void what_must_not_be_disclosed_is_not_handed_out_but_counted(String why) {
        // given
        CaseStep minor = new CaseOpened(LocalDate.parse("2022-03-02"), List.of(), null, null, null, false, 16, null);
        CaseStep first = why.equals("minor") ? minor : opened("2022-03-02");
        if (why.equals("sealed")) {
            agency = police();
        }
        ACase one = aSummaryPenalty()
                .against(new Party(PartyKind.PERSON, "张三丰", null, IDENTITY))
                .with(first, complete("测罚〔2022〕5号"));
        CaseStep withheld = new DisclosureWithheld(
                LocalDate.parse("2022-03-03"), List.of(), null, WithholdingReason.CRIMINAL_INVESTIGATION, null);
        CaseStep released = new DecisionDisclosed(
                LocalDate.parse("2022-06-03"), List.of(), null, "unified-platform", null, null, "不予移送", null, null);
        switch (why) {
            case "withheld" -> one.with(withheld);
            case "released" -> one.with(withheld, released);
            default -> {}
        }
        report(one);
        boolean shown = why.equals("released");
        // when
        Answer report = export("version=2018&check=true");
        // then
        assertThat(report.at("/confidential").asInt()).isEqualTo(shown ? 0 : 1);
        assertThat(report.at("/valid").asInt()).isEqualTo(shown ? 1 : 0);
        assertThat(report.body()).doesNotContain("张三丰", IDENTITY);
        for (String version : List.of("version=2018", "version=2015")) {
            assertThat(export(version).body().contains(IDENTITY)).isEqualTo(shown);
        }
    }

    private static String police() {
        String code = Codes.ofAgencyIn("350524");
        Map<String, String> form = new HashMap<>(Registered.agencyForm("安溪县公安局", "350524"));
        form.put("field", "police");
        Api.asLoader().put("/v1/agencies/" + code, form).is(201);
        return code;
    }

    @Test
    void a_penalty_that_was_annulled_is_not_handed_out_as_standing_and_one_made_anew_is() {
        // given
        Party whom = new Party(PartyKind.ORGANISATION, "某某公司", "91350100M000100Y43", null, "李四");
        CaseStep annulled = new DecisionAnnulled(LocalDate.parse("2022-03-02"), List.of(), null, null);
        report(aSummaryPenalty().against(whom).with(opened("2022-03-02"), complete("测罚〔2022〕6号"), annulled));
        report(aSummaryPenalty()
                .against(whom)
                .with(opened("2022-03-02"), complete("测罚〔2022〕7号"), annulled, complete("测罚〔2022〕8号")));
        // then
        assertThat(export("version=2018").body()).contains("测罚〔2022〕8号").doesNotContain("测罚〔2022〕6号");
        assertThat(export("version=2015").body().lines().skip(1).map(CreditDisclosuresQuarkusTest::numberAndState))
                .containsExactlyInAnyOrder("测罚〔2022〕6号 1", "测罚〔2022〕8号 0");
    }

    private static String numberAndState(String line) {
        String[] cells = line.split(",", -1);
        return cells[0] + " " + cells[cells.length - 4];
    }

    @Test
    void nothing_that_was_written_freely_is_handed_out() {
        // given
        PenaltyDecided whole = complete("测罚〔2022〕9号");
        report(aSummaryPenalty()
                .against(new Party(PartyKind.ORGANISATION, "某某公司", "91350100M000100Y43", null, "李四"))
                .with(opened("2022-03-02"), provenBy(whole, "证人王五的证言")));
        // then
        assertThat(export("version=2018").body() + export("version=2015").body())
                .contains("测罚〔2022〕9号")
                .doesNotContain("王五");
    }

    private static PenaltyDecided provenBy(PenaltyDecided whole, String proof) {
        return new PenaltyDecided(
                whole.on(),
                whole.officers(),
                null,
                whole.documentNumber(),
                whole.outcome(),
                whole.sanctions(),
                whole.fine(),
                whole.confiscated(),
                whole.weight(),
                false,
                null,
                null,
                whole.violation(),
                whole.legalBasis(),
                null,
                null,
                null,
                null,
                List.of(proof));
    }

    @ParameterizedTest
    @CsvSource({"officer-anxi, 403", "auditor-anxi, 403", "writer-anxi, 403", "supervisor-shaxian, 200"})
    void only_those_who_hand_it_in_or_supervise_take_it(String user, int status) {
        // given
        report(aSummaryPenalty()
                .against(new Party(PartyKind.PERSON, "张三丰", null, IDENTITY))
                .with(opened("2022-03-02"), complete("测罚〔2022〕4号")));
        // when
        Answer answer = Api.as(user).get("/v1/credit-disclosures?version=2018&" + PERIOD);
        // then
        assertThat(answer.is(status).body()).doesNotContain(IDENTITY);
        Api.anonymously().get("/v1/credit-disclosures?version=2018&" + PERIOD).is(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version=2016&kind=PENALTY&from=2022-03-01&to=2022-03-31",
                "version=2018&kind=LEVY&from=2022-03-01&to=2022-03-31",
                "version=2018&kind=PENALTY&from=2022-03-31&to=2022-03-01",
                "version=2018&kind=PENALTY&from=2022-03-01&to=2023-03-01",
                "version=2018&kind=PENALTY"
            })
    void what_cannot_be_asked_is_said(String query) {
        // then
        Api.asSupervisor().get("/v1/credit-disclosures?" + query).isProblem(400, "validation-failed");
    }
}
