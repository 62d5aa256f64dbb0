package org.mingjian.cases.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.contract.cases.WithholdingReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;

/** What may be disclosed of a case, at the edges. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureRulesTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private static ACase fineOf2022() {
        return aSummaryPenalty().with(opened("2022-03-02"), fined("2022-03-02", "100"));
    }

    private static DisclosureWithheld withheld(String on, WithholdingReason reason) {
        String basis = reason == WithholdingReason.OTHER_BY_LAW ? "政府信息公开条例第十四条" : null;
        return new DisclosureWithheld(LocalDate.parse(on), List.of(), null, reason, basis);
    }

    private static DecisionDisclosed released(String on) {
        return new DecisionDisclosed(
                LocalDate.parse(on), List.of(), null, "unified-platform", null, null, "侦查终结，不予移送", null, null);
    }

    private static List<DisclosedVersion> versions(ACase one) {
        return new Composing(ID, one.dossier(), one.judged()).versions();
    }

    @ParameterizedTest
    @EnumSource(WithholdingReason.class)
    void what_is_withheld_is_never_disclosed(WithholdingReason reason) {
        // given
        ACase one = fineOf2022().with(withheld("2022-03-03", reason), disclosed("2022-03-04"));
        // then
        assertThat(one.findings()).contains("TS-13 HARD 3,4");
        assertThat(versions(one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL_INVESTIGATION, true",
        "TRADE_SECRET, true",
        "SAFETY, true",
        "PRIVACY, true",
        "STATE_SECRET, false",
        "MINOR, false",
        "SEALED_POLICE_RECORD, false"
    })
    void only_a_reason_that_can_pass_is_said_to_have_passed(WithholdingReason reason, boolean may) {
        // given
        ACase one = fineOf2022().with(withheld("2022-03-03", reason), released("2022-06-04"));
        // then
        assertThat(one.findings().contains("TS-13 HARD 3,4")).isEqualTo(!may);
        assertThat(versions(one)).hasSize(may ? 1 : 0);
    }

    @Test
    void what_is_withheld_is_not_due_and_late_when_it_was_withheld_late() {
        // given
        ACase open = fineOf2022();
        ACase soon = fineOf2022().with(withheld("2022-03-04", WithholdingReason.TRADE_SECRET));
        ACase late = fineOf2022().with(withheld("2022-09-01", WithholdingReason.TRADE_SECRET));
        // then
        assertThat(open.judged().limits())
                .anyMatch(limit -> limit.deadline().limit().topics().contains("disclosure-penalty"));
        assertThat(List.of(soon, late))
                .flatMap(one -> one.judged().limits())
                .filteredOn(limit -> limit.deadline().limit().topics().contains("disclosure-penalty"))
                .allMatch(limit -> limit.metOn() != null);
        assertThat(soon.findings()).isEmpty();
        assertThat(late.findings()).containsExactly("TS-11 SOFT 2,3");
    }

    @ParameterizedTest
    @CsvSource({"17, 0", "18, 1"})
    void a_minor_is_protected_to_the_day_of_eighteen(int age, int shown) {
        // given
        CaseStep opening = new CaseOpened(LocalDate.parse("2022-03-02"), List.of(), null, null, null, false, age, null);
        ACase one = aSummaryPenalty().with(opening, fined("2022-03-02", "100"), disclosed("2022-03-04"));
        // then
        assertThat(versions(one)).hasSize(shown);
        assertThat(one.findings().contains("TS-13m HARD 3")).isEqualTo(shown == 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-24, 2025-12-31, 1, 2025-12-31", "2025-12-24, 2026-01-01, 0, ", "2026-01-01, 2026-01-05, 0, "})
    void police_records_are_sealed_from_the_first_of_january_2026(
            String decided, String published, int shown, LocalDate until) {
        // given
        ACase one =
                aSummaryPenalty().inField("police").with(opened(decided), fined(decided, "100"), disclosed(published));
        // then
        assertThat(versions(one)).hasSize(shown).allMatch(version -> until.equals(version.publicUntil()));
        assertThat(one.findings().stream()
                        .anyMatch(finding -> finding.startsWith("TS-13") || finding.startsWith("TS-05p")))
                .isEqualTo(shown == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "SEALED_POLICE_RECORD, market, 2026-03-03, true",
        "SEALED_POLICE_RECORD, police, 2026-03-03, false",
        "TRADE_SECRET, market, 2026-03-03, false"
    })
    void a_reason_to_withhold_has_to_fit(WithholdingReason reason, String field, String on, boolean odd) {
        // given
        ACase one = aSummaryPenalty()
                .inField(field)
                .with(opened("2026-03-02"), fined("2026-03-02", "100"), withheld(on, reason));
        // then
        assertThat(one.findings().contains("TS-09 SOFT 3")).isEqualTo(odd);
    }

    @Test
    void nobody_but_a_person_is_a_minor() {
        // given
        ACase one = fineOf2022().against(PartyKind.ORGANISATION).with(withheld("2022-03-03", WithholdingReason.MINOR));
        // then
        assertThat(one.findings()).contains("TS-09 SOFT 3");
    }

    @Test
    void a_new_decision_in_place_of_an_annulled_one_may_be_disclosed() {
        // given
        DecisionAnnulled annulled = new DecisionAnnulled(LocalDate.parse("2022-03-08"), List.of(), null, null);
        ACase again = fineOf2022().with(disclosed("2022-03-04"), annulled, disclosed("2022-03-09"));
        ACase anew = fineOf2022()
                .with(disclosed("2022-03-04"), annulled, fined("2022-03-09", "50"), disclosed("2022-03-10"));
        // then
        assertThat(again.findings()).contains("TS-06 HARD 4,5");
        assertThat(versions(again)).hasSize(1);
        assertThat(anew.findings()).noneMatch(finding -> finding.startsWith("TS-06"));
        assertThat(versions(anew)).extracting(DisclosedVersion::step).containsExactly(3, 6);
    }

    @Test
    void a_licence_that_was_withdrawn_is_not_shown_any_more() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(
                        accepted("2022-03-01"),
                        licensed("2022-03-02", Grant.GRANTED),
                        new LicenceWithdrawn(LocalDate.parse("2022-03-03"), List.of(), null),
                        disclosed("2022-03-04"));
        // then
        assertThat(versions(licence)).isEmpty();
        assertThat(licence.findings()).containsExactly("TS-06 HARD 3,4");
    }

    @Test
    void what_an_annulled_measure_asked_for_is_not_due_but_what_it_holds_is_to_be_released() {
        // given
        ACase annulled = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(
                        ordered("2022-03-02", MeasureKind.SEALING, LIN, CHEN),
                        new DecisionAnnulled(LocalDate.parse("2022-03-03"), List.of(), null, null));
        // then
        assertThat(annulled.judged().limits())
                .flatExtracting(limit -> limit.deadline().limit().topics())
                .contains("sealing")
                .doesNotContain("disclosure-compulsion");
    }

    @Test
    void a_reported_matter_that_tells_something_personal_is_redacted_and_no_finding() {
        // given
        ACase one = fineOf2022()
                .against(PartyKind.ORGANISATION)
                .about("在凤城镇河滨小区3号楼502室无证经营，电话13812345678")
                .with(disclosed("2022-03-04"));
        // then
        assertThat(one.findings()).isEmpty();
        assertThat(versions(one).getFirst().matter()).doesNotContain("13812345678");
    }

    @Test
    void a_second_channel_makes_no_second_version() {
        // then
        assertThat(versions(fineOf2022().with(disclosed("2022-03-04"), disclosed("2022-03-05"))))
                .hasSize(1);
    }

    @Test
    void what_was_withheld_after_it_was_disclosed_comes_back_when_it_is_released() {
        // given
        ACase one = fineOf2022()
                .with(
                        disclosed("2022-03-04"),
                        withheld("2022-04-01", WithholdingReason.CRIMINAL_INVESTIGATION),
                        released("2022-06-04"));
        // then
        assertThat(versions(one)).extracting(DisclosedVersion::step).containsExactly(3, 5);
    }

    @Test
    void a_number_that_holds_a_name_or_an_identity_number_tells_neither() {
        // given
        ACase one = fineOf2022()
                .numbered("张三丰350524199001011234号")
                .against(new Party(PartyKind.PERSON, "张三丰", null, null))
                .with(disclosed("2022-03-04"));
        // when
        DisclosedVersion version = versions(one).getFirst();
        // then
        assertThat(version.number()).doesNotContain("张三丰", "350524199001011234");
        assertThat(version.redactions()).contains("number NAME", "number IDENTITY_NUMBER");
    }

    @Test
    void what_proves_the_conditions_of_a_list_is_not_published() {
        // given
        ACase one = aSummaryPenalty().with(opened("2022-03-02"), provenBy("证人王五的证言"), disclosed("2022-03-04"));
        // then
        assertThat(versions(one).getFirst().conclusion()).contains("100.00元").doesNotContain("王五");
    }

    private static PenaltyDecided provenBy(String proof) {
        return new PenaltyDecided(
                LocalDate.parse("2022-03-02"),
                List.of(),
                null,
                null,
                PenaltyOutcome.PENALISED,
                List.of(Sanction.FINE),
                new BigDecimal("100"),
                BigDecimal.ZERO,
                PenaltyWeight.NORMAL,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(proof));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, true", "SOLE_TRADER, true", "ORGANISATION, false"})
    void a_sole_trader_who_goes_by_his_own_name_is_named_in_no_reason_either(PartyKind kind, boolean found) {
        // given
        ACase one = fineOf2022()
                .against(new Party(kind, "张三丰", null, null))
                .with(
                        disclosed("2022-03-04"),
                        new DisclosureWithdrawn(LocalDate.parse("2022-03-05"), List.of(), null, "张三丰申请更正"));
        // then
        assertThat(one.findings().contains("TS-14 HARD 4")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话13812345678", "身份证350524199001011234", "张三丰占道经营"})
    void the_reason_of_a_withdrawal_is_published_too_and_tells_nothing_personal(String reason) {
        // given
        ACase one = fineOf2022()
                .against(new Party(PartyKind.PERSON, "张三丰", null, null))
                .with(
                        disclosed("2022-03-04"),
                        new DisclosureWithdrawn(LocalDate.parse("2022-03-05"), List.of(), null, reason));
        // then
        assertThat(one.findings()).containsExactly("TS-14 HARD 4");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 张三丰, 张某某, true",
        "SOLE_TRADER, 张三丰, 张某某, true",
        "SOLE_TRADER, 安溪县张三丰茶行, 安溪县张三丰茶行, false",
        "ORGANISATION, 某某公司, 某某公司, false"
    })
    void natural_persons_are_masked_in_name_and_matter(PartyKind kind, String name, String shown, boolean masked) {
        // given
        ACase one = fineOf2022()
                .against(new Party(kind, name, "91350100M000100Y43", null))
                .about(name + "未明码标价")
                .with(disclosed("2022-03-04"));
        // when
        DisclosedVersion version = versions(one).getFirst();
        // then
        assertThat(version.partyName()).isEqualTo(shown);
        assertThat(version.matter()).isEqualTo(shown + "未明码标价");
        assertThat(version.redactions().contains("party NAME")).isEqualTo(masked);
        assertThat(one.findings()).isEmpty();
    }

    @Test
    void the_address_is_always_the_same_and_does_not_tell_the_case() {
        // then
        assertThat(DisclosedVersion.idOf(ID, 3)).isEqualTo(DisclosedVersion.idOf(ID, 3));
        assertThat(DisclosedVersion.idOf(ID, 3).version()).isEqualTo(8);
        assertThat(DisclosedVersion.idOf(ID, 3).variant()).isEqualTo(2);
        assertThat(DisclosedVersion.idOf(ID, 3)).isNotEqualTo(DisclosedVersion.idOf(ID, 4));
        assertThat(DisclosedVersion.idOf(ID, 3).toString()).startsWith("01980000-0000-8");
    }
}
