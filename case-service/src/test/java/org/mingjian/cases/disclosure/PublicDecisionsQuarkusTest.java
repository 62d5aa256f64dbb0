package org.mingjian.cases.disclosure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.WithholdingReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** What everybody may read of a case, and that it is nothing else. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicDecisionsQuarkusTest {

    private static final String IDENTITY = "350524199001011234";
    private static final String PHONE = "13812345678";

    @BeforeEach
    void enterTheRegister() {
        Registered.demonstrationAgency();
    }

    private static ACase disclosedCase() {
        return aSummaryPenalty()
                .with(
                        opened("2022-03-02"),
                        fined("2022-03-02", "100"),
                        delivered("2022-03-02"),
                        disclosed("2022-03-04"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String report(ACase reported) {
        Answer answer = Api.asLoader().post("/v1/case-reports", reported.report());
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.text("/caseId");
    }

    private static String addressOf(String caseId, int step) {
        return "/v1/public/decisions/" + DisclosedVersion.idOf(UUID.fromString(caseId), step);
    }

    private static ACase against(ACase one, PartyKind kind, String name, @Nullable String code) {
        return one.against(new Party(kind, name, code, kind == PartyKind.PERSON ? IDENTITY : null));
    }

    @Test
    void what_is_disclosed_is_found_without_a_login() {
        // given
        ACase reported = against(
                disclosedCase(), PartyKind.ORGANISATION, "安溪县鑫" + UUID.randomUUID() + "茶行", "91350100M000100Y43");
        report(reported);
        // when
        Answer list = Api.anonymously()
                .get("/v1/public/decisions?number=" + encoded(reported.number()))
                .is(200);
        // then
        assertThat(list.items("/number")).containsExactly(reported.number());
        assertThat(list.items("/unifiedSocialCreditCode")).containsExactly("91350100M000100Y43");
        assertThat(list.items("/conclusion").getFirst()).contains("罚款").contains("100.00元");
        assertThat(list.header("Cache-Control")).isEqualTo("public, max-age=60");
        String address = "/v1/public/decisions/" + list.text("/items/0/id");
        assertThat(Api.anonymously().get(address).is(200).text("/decision/category"))
                .isEqualTo("处罚决定");
    }

    @Test
    void a_part_of_a_name_or_number_finds_it_and_the_whole_of_another_does_not() {
        // given
        String name = "安溪县" + UUID.randomUUID().toString().substring(0, 8) + "茶行";
        report(against(disclosedCase(), PartyKind.ORGANISATION, name, null));
        // then
        assertThat(Api.anonymously()
                        .get("/v1/public/decisions?party="
                                + encoded(name.substring(3, 10).toUpperCase(Locale.ROOT)))
                        .is(200)
                        .items("/party"))
                .containsExactly(name);
        assertThat(Api.anonymously()
                        .get("/v1/public/decisions?party=" + encoded(name + "分店"))
                        .is(200)
                        .items("/party"))
                .isEmpty();
        Api.anonymously().get("/v1/public/decisions?party=" + encoded("茶")).isProblem(400, "validation-failed");
    }

    @Test
    void nothing_of_a_natural_person_is_told_anywhere() {
        // given
        String matter = "张三丰（身份证" + IDENTITY + "，电话" + PHONE + "）在凤城镇河滨小区3号楼502室无证经营";
        ACase reported = against(disclosedCase().about(matter), PartyKind.PERSON, "张三丰", null);
        String id = report(reported);
        // when
        String everything =
                Api.anonymously().get("/v1/public/decisions?limit=200").is(200).body()
                        + Api.anonymously().get(addressOf(id, 4)).is(200).body()
                        + Api.anonymously()
                                .get("/v1/public/decisions?number=" + encoded(reported.number()))
                                .is(200)
                                .body();
        // then
        assertThat(everything).contains("张某某").doesNotContain("张三丰", IDENTITY, PHONE, "河滨小区", "502室", id, "checker");
        assertThat(Api.anonymously()
                        .get("/v1/public/decisions?party=" + encoded("张三"))
                        .is(200)
                        .items("/party"))
                .isEmpty();
        assertThat(Api.anonymously().get(addressOf(id, 4)).body()).contains("身份证件号码", "电话号码", "CN-1");
        assertThat(reported.findings()).noneMatch(finding -> finding.startsWith("TS-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minor", "withheld", "sealed", "annulled", "undecided"})
    void what_may_not_be_disclosed_is_not_whatever_was_reported(String why) throws SQLException {
        // given
        CaseStep minor = new CaseOpened(LocalDate.parse("2022-03-02"), List.of(), null, null, null, false, 16, null);
        CaseStep withheld = new DisclosureWithheld(
                LocalDate.parse("2022-03-03"), List.of(), null, WithholdingReason.TRADE_SECRET, null);
        CaseStep annulled = new DecisionAnnulled(LocalDate.parse("2022-03-03"), List.of(), null, null);
        ACase reported = switch (why) {
            case "minor" -> aSummaryPenalty().with(minor, fined("2022-03-02", "100"), disclosed("2022-03-04"));
            case "withheld" ->
                aSummaryPenalty()
                        .with(opened("2022-03-02"), fined("2022-03-02", "100"), withheld, disclosed("2022-03-04"));
            case "annulled" ->
                aSummaryPenalty()
                        .with(opened("2022-03-02"), fined("2022-03-02", "100"), annulled, disclosed("2022-03-04"));
            case "sealed" ->
                aSummaryPenalty()
                        .of(police(), "350524")
                        .with(opened("2026-03-02"), fined("2026-03-02", "100"), disclosed("2026-03-04"));
            default -> aSummaryPenalty().with(opened("2022-03-02"), disclosed("2022-03-04"));
        };
        // when
        String id = report(reported);
        // then
        assertThat(Database.count("select count(*) from disclosure where case_id = ?", UUID.fromString(id)))
                .isZero();
        Api.anonymously().get(addressOf(id, 3)).isProblem(404, "not-found");
        Api.anonymously().get(addressOf(id, 4)).isProblem(404, "not-found");
    }

    private static String police() {
        String code = Codes.ofAgencyIn("350524");
        Api.asLoader()
                .put(
                        "/v1/agencies/" + code,
                        Map.of(
                                "name",
                                "安溪县公安局",
                                "kind",
                                "DEPARTMENT",
                                "division",
                                "350524",
                                "field",
                                "police",
                                "validFrom",
                                "2015-01-01"))
                .is(201);
        return code;
    }

    @Test
    void what_is_withdrawn_is_gone_with_its_reason_and_what_follows_is_linked() {
        // given
        ACase reported = disclosedCase();
        String id = report(reported);
        // when
        report(reported.with(
                new DisclosureWithdrawn(LocalDate.parse("2022-03-08"), List.of(), null, "内容有误，罚款数额应为200元"),
                disclosed("2022-03-09")));
        // then
        Answer gone = Api.anonymously().get(addressOf(id, 4)).isProblem(410, "no-longer-disclosed");
        assertThat(gone.text("/detail")).contains("内容有误", addressOf(id, 6));
        Answer again = Api.anonymously().get(addressOf(id, 6)).is(200);
        assertThat(addressOf(id, 4)).endsWith(again.text("/replaces"));
        assertThat(Api.anonymously()
                        .get("/v1/public/decisions?number=" + encoded(reported.number()))
                        .items("/publishedOn"))
                .containsExactly("2022-03-09");
    }

    @Test
    void the_reason_of_a_withdrawal_names_no_sole_trader_who_goes_by_his_own_name() {
        // given
        ACase reported = against(disclosedCase(), PartyKind.SOLE_TRADER, "张三丰", null);
        String id = report(reported);
        // when
        report(reported.with(new DisclosureWithdrawn(LocalDate.parse("2022-03-08"), List.of(), null, "张三丰申请更正")));
        // then
        assertThat(Api.anonymously()
                        .get(addressOf(id, 4))
                        .isProblem(410, "no-longer-disclosed")
                        .text("/detail"))
                .contains("张某某申请更正")
                .doesNotContain("张三丰");
    }

    @Test
    void what_is_annulled_is_taken_down_at_once() {
        // given
        ACase reported = disclosedCase();
        String id = report(reported);
        Api.anonymously().get(addressOf(id, 4)).is(200);
        // when
        report(reported.with(new DecisionAnnulled(LocalDate.parse("2022-03-08"), List.of(), null, "安溪县人民政府")));
        // then
        Api.anonymously().get(addressOf(id, 4)).isProblem(410, "no-longer-disclosed");
    }

    @Test
    void what_has_run_its_time_is_no_longer_shown() {
        // given
        String id = report(aSummaryPenalty()
                .with(
                        opened("2022-03-02"),
                        fined("2022-03-02", "100"),
                        new DecisionDisclosed(
                                LocalDate.parse("2022-03-04"),
                                List.of(),
                                null,
                                "unified-platform",
                                null,
                                null,
                                null,
                                null,
                                LocalDate.parse("2023-03-04"))));
        // then
        assertThat(Api.anonymously()
                        .get(addressOf(id, 3))
                        .isProblem(410, "no-longer-disclosed")
                        .text("/detail"))
                .contains("公示期已满");
    }

    @Test
    void a_copy_that_is_still_true_is_not_sent_again() {
        // given
        String id = report(disclosedCase());
        String etag = Api.anonymously().get(addressOf(id, 4)).is(200).header("ETag");
        // then
        Api.anonymously().header("If-None-Match", etag).get(addressOf(id, 4)).is(304);
        Api.anonymously()
                .header("If-None-Match", "W/\"other\"")
                .get(addressOf(id, 4))
                .is(200);
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        // given
        String agency = Registered.agencyIn("350524");
        for (int i = 0; i < 5; i++) {
            report(disclosedCase().of(agency, "350524"));
        }
        // when
        Answer first = Api.anonymously()
                .get("/v1/public/decisions?limit=3&agency=" + agency)
                .is(200);
        Answer second = Api.anonymously()
                .get("/v1/public/decisions?limit=3&agency=" + agency + "&cursor=" + first.text("/nextCursor"))
                .is(200);
        // then
        assertThat(first.items("/id")).hasSize(3).doesNotContainAnyElementsOf(second.items("/id"));
        assertThat(second.items("/id")).hasSize(2);
        assertThat(second.at("/nextCursor").isMissingNode()).isTrue();
    }

    @Test
    void officers_and_agencies_that_are_valid_are_public() {
        // then
        Answer officers = Api.anonymously()
                .get("/v1/public/officers?limit=200&agency=" + ACase.AGENCY)
                .is(200);
        assertThat(officers.items("/certificateNumber")).contains("35052400001");
        assertThat(Api.anonymously()
                        .get("/v1/public/agencies?division=350524&limit=200")
                        .is(200)
                        .items("/division"))
                .isNotEmpty()
                .allMatch(division -> division.startsWith("350524"));
        Api.anonymously().get("/v1/officers").is(401);
    }

    @Test
    void an_anonymous_caller_of_the_database_sees_only_what_is_given_out() throws SQLException {
        // given
        report(disclosedCase());
        // then
        try (Connection connection = Database.asApplication()) {
            for (String table :
                    List.of("disclosure", "disclosure_end", "disclosure_withholding", "credit_disclosure_access")) {
                assertThat(Database.texts(connection, "select count(*) from " + table))
                        .containsExactly("0");
            }
            assertThat(Database.texts(
                            connection,
                            "select count(*) > 0 from public_decisions(null, null, null, null, null, null, null, null, null,"
                                    + " current_date, '2999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 10)"))
                    .containsExactly("t");
        }
    }

    @Test
    void taken_here_it_needs_a_checker_and_a_clean_text() {
        // given
        String id = LiveCases.open("2022-03-02");
        LiveCases.take(id, 1, fined("2022-03-02", "100")).is(201);
        // then
        assertThat(LiveCases.take(id, 2, disclosed("2022-03-04"))
                        .isProblem(422, "refused-by-rule")
                        .text("/rule"))
                .isEqualTo("TS-01");
        Answer refused = LiveCases.take(id, 2, checked("联系电话" + PHONE)).isProblem(422, "refused-by-rule");
        assertThat(refused.text("/rule")).isEqualTo("TS-14");
        assertThat(refused.text("/detail")).contains("电话号码").doesNotContain(PHONE);
        LiveCases.take(id, 2, checked("未明码标价")).is(201);
        assertThat(Api.anonymously().get(addressOf(id, 3)).is(200).text("/decision/matter"))
                .isEqualTo("未明码标价");
    }

    private static DecisionDisclosed checked(String summary) {
        return new DecisionDisclosed(
                LocalDate.parse("2022-03-04"),
                List.of(),
                null,
                "unified-platform",
                "35052400002",
                summary,
                null,
                null,
                null);
    }

    @Test
    void the_ordinary_procedure_is_disclosed_like_the_summary_one() {
        // given
        String id = report(aPenalty()
                .with(
                        opened("2022-03-01"),
                        informed("2022-03-02"),
                        fined("2022-03-20", "5000"),
                        disclosed("2022-03-22")));
        // then
        Api.anonymously().get(addressOf(id, 4)).is(200);
    }
}
