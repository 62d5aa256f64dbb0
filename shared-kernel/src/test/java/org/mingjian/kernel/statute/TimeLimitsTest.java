package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeLimitsTest {
    private static final TimeLimits LIMITS = TimeLimits.load();
    private static final String HEADER =
            "id,topics,jurisdiction,label,start,bound,amount,unit,ext_amount,ext_unit,ext_times,ext_by,roll,breach,excludes,law,article,basis,source,from,to\n";
    private static final String ROW =
            "X-1,topic,CN,做事,started,LATEST,7,WORKING_DAYS,,,,,y,FLAG,,行政处罚法,61,行政处罚法第61条,TEXT,2021-07-15,\n";

    @Test
    void every_row_can_be_read_and_versions_of_a_limit_do_not_overlap() {
        assertThat(LIMITS.all()).hasSizeGreaterThan(90);
        assertThat(LIMITS.all())
                .allSatisfy(limit -> assertThat(LIMITS.all())
                        .filteredOn(other -> other.id().equals(limit.id()) && other.inForceOn(limit.effectiveFrom()))
                        .containsExactly(limit));
    }

    @Test
    void id_jurisdiction_and_first_day_are_unique() {
        assertThat(LIMITS.all())
                .extracting(limit -> limit.id() + " " + limit.jurisdiction() + " " + limit.effectiveFrom())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        // disclosure: local law where it is stricter
        "disclosure-compulsion, CN, 2023-06-01, TS-04, 20, WORKING_DAYS",
        "disclosure-compulsion, CN-SC, 2023-06-01, TS-04, 20, WORKING_DAYS",
        "disclosure-compulsion, CN-FJ, 2023-06-01, TS-11, 7, WORKING_DAYS",
        "disclosure-compulsion, CN-FJ-350524, 2023-06-01, TS-11, 7, WORKING_DAYS",
        "disclosure-compulsion, CN-FJ, 2019-09-30, TS-04, 20, WORKING_DAYS",
        "disclosure-compulsion, CN-FJ, 2019-10-01, TS-11, 7, WORKING_DAYS",
        "disclosure-other, CN-FJ, 2023-06-01, TS-04, 20, WORKING_DAYS",
        "disclosure-penalty, CN-SC, 2023-06-01, TS-05, 7, WORKING_DAYS",
        "disclosure-penalty, CN-FJ/police, 2025-12-31, TS-11, 7, WORKING_DAYS",
        "disclosure-penalty, CN-FJ/police, 2026-01-01, TS-05p, 0, FORBIDDEN",
        // penalties: the special law of a field
        "penalty-decision, CN-FJ, 2023-06-01, PEN-060, 90, CALENDAR_DAYS",
        "penalty-decision, CN-FJ/market, 2023-06-01, PEN-060a, 90, CALENDAR_DAYS",
        "penalty-decision, CN/transport, 2023-06-01, PEN-060t, 90, CALENDAR_DAYS",
        "penalty-decision, CN/police, 2025-12-31, PEN-060p, 30, CALENDAR_DAYS",
        "penalty-delivery, CN-FJ, 2023-06-01, PEN-061, 7, WORKING_DAYS",
        "penalty-delivery, CN/police, 2026-01-01, PEN-061p, 2, CALENDAR_DAYS",
        "limitation, CN/police, 2026-01-01, PEN-036p, 6, MONTHS",
        "limitation, CN, 2026-01-01, PEN-036, 2, YEARS",
        "litigation-summons-report, CN-FJ-350524, 2023-01-01, LIT-S1, 3, CALENDAR_DAYS"
    })
    void a_matter_takes_the_limit_that_binds_it(
            String topic, Jurisdiction matter, LocalDate day, String id, int amount, DayCount dayCount) {
        // when
        TimeLimit limit = LIMITS.resolve(topic, matter, day);
        // then
        assertThat(limit.id()).isEqualTo(id);
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit.dayCount()).isEqualTo(dayCount);
    }

    @Test
    void police_cases_may_be_extended_once_before_2026_and_twice_since() {
        // when
        TimeLimit before = LIMITS.byId("PEN-060p", LocalDate.parse("2025-12-31"));
        TimeLimit since = LIMITS.byId("PEN-060p", LocalDate.parse("2026-01-01"));
        // then
        assertThat(before.extension()).isEqualTo(new Extension(30, DayCount.CALENDAR_DAYS, 1, "上一级公安机关"));
        assertThat(since.extension()).isEqualTo(new Extension(30, DayCount.CALENDAR_DAYS, 2, "上一级公安机关"));
        assertThat(since.citation().text()).isEqualTo("《治安管理处罚法》第一百一十八条");
    }

    @Test
    void the_citation_keeps_the_short_form_of_the_table() {
        assertThat(LIMITS.byId("TS-05", LocalDate.parse("2023-01-17"))
                        .citation()
                        .basis())
                .isEqualTo("国办发〔2018〕118号(六)");
    }

    @ParameterizedTest
    @CsvSource({
        "summary-penalty-filing, CN, 2023-06-01",
        "litigation-summons-report, CN-FJ-350405, 2023-06-01",
        "supervision-letter-report, CN, 2026-01-31"
    })
    void where_no_law_sets_a_limit_there_is_none(String topic, Jurisdiction matter, LocalDate day) {
        assertThat(LIMITS.find(topic, matter, day)).isEmpty();
        assertThatThrownBy(() -> LIMITS.resolve(topic, matter, day)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_topic_or_id_the_table_does_not_know_is_a_slip_and_not_an_absent_limit() {
        // given
        LocalDate day = LocalDate.parse("2023-06-01");
        // when, then
        assertThatThrownBy(() -> LIMITS.find("disclosure-penalties", Jurisdiction.NATIONAL, day))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> LIMITS.byId("TS-99", day)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, CN-FJ/market, true",
        "CN-FJ, CN, false",
        "CN-FJ-3505, CN-FJ-350524, true",
        "CN-FJ, CN-SC-512021, false",
        "CN/market, CN-FJ/market, true",
        "CN/market, CN-FJ/police, false",
        "CN/market, CN-FJ, false"
    })
    void a_rule_reaches_matters_inside_its_region_and_field(Jurisdiction rule, Jurisdiction matter, boolean reaches) {
        assertThat(rule.covers(matter)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({
        "7, '', fields instead of",
        "7, \"7\", quoting",
        "7, 0, does not go with",
        "LATEST, SOON, cannot be",
        "WORKING_DAYS, FORBIDDEN, has no amount",
        "WORKING_DAYS, FIXED_DATE, cannot be"
    })
    void a_table_with_a_slip_is_refused_with_file_and_line(String right, String wrong, String complaint) {
        // given
        String row = wrong.isEmpty()
                ? ROW.replace("," + right + ",", ",")
                : ROW.replace("," + right + ",", "," + wrong + ",");
        // when, then
        assertThatThrownBy(() -> TimeLimits.parse("limits.csv", "# note\n" + HEADER + row))
                .isInstanceOf(StatuteDataException.class)
                .hasMessageContaining("limits.csv:3")
                .hasMessageContaining(complaint);
    }

    @Test
    void the_same_version_twice_is_refused() {
        assertThatThrownBy(() -> TimeLimits.parse("limits.csv", HEADER + ROW + ROW))
                .isInstanceOf(StatuteDataException.class)
                .hasMessageContaining("X-1 is there twice");
    }

    @Test
    void two_versions_in_force_on_one_day_are_refused() {
        // given
        String later = ROW.replace("2021-07-15", "2023-01-01");
        // then
        assertThatThrownBy(() -> TimeLimits.parse("limits.csv", HEADER + ROW + later))
                .isInstanceOf(StatuteDataException.class)
                .hasMessageContaining("X-1 is there twice");
    }

    @Test
    void a_jurisdiction_that_is_not_one_is_refused() {
        assertThatThrownBy(() -> Jurisdiction.parse("FJ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Jurisdiction.parse("CN-FJ/Market")).isInstanceOf(IllegalArgumentException.class);
    }
}
