package org.mingjian.kernel.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.identifier.InvalidIdentifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataScopeTest {

    private static final String AGENCY = "113505240039000128";
    private static final String OTHER_AGENCY = "113505240039000136";

    @ParameterizedTest
    @CsvSource({
        "000000, 350524202, true",
        "350000, 350524, true",
        "350000, 360000, false",
        "350500, 350524, true",
        "350500, 350524202, true",
        "350500, 350600, false",
        "350524, 350524, true",
        "350524, 350524202, true",
        "350524, 350525, false",
        "350524, 350500, false",
        "350524202, 350524202001, true",
        "350524202, 350524203, false",
        "350524202, 350524, false"
    })
    void a_division_holds_what_lies_below_it(String division, String row, boolean inside) {
        // given
        DataScope scope = DataScope.of(division, "");
        // then
        assertThat(scope.coversDivision(row)).isEqualTo(inside);
        assertThat(scope.covers(row, AGENCY)).isEqualTo(inside);
    }

    @Test
    void an_agency_sees_its_own_rows_only() {
        // given
        DataScope scope = DataScope.of("350524", AGENCY);
        // then
        assertThat(scope.covers("350524", AGENCY)).isTrue();
        assertThat(scope.covers("350524", OTHER_AGENCY)).isFalse();
        assertThat(scope.covers("350525", AGENCY)).isFalse();
    }

    @Test
    void nothing_covers_nothing_and_everything_covers_all() {
        // then
        assertThat(DataScope.NOTHING.covers("350524", AGENCY)).isFalse();
        assertThat(DataScope.NOTHING.coversDivision("000000")).isFalse();
        assertThat(DataScope.EVERYTHING.covers("350524202001", AGENCY)).isTrue();
        assertThat(DataScope.of("000000", "")).isEqualTo(DataScope.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "350500, '', 350524, '', true",
        "350500, '', 350524, 113505240039000128, true",
        "350524, '', 350500, '', false",
        "350524, 113505240039000128, 350524, '', false",
        "350524, 113505240039000128, 350524, 113505240039000128, true",
        "350524, 113505240039000128, 350524, 113505240039000136, false",
        "000000, '', 350524202, '', true"
    })
    void a_scope_includes_another_when_it_holds_all_its_rows(
            String division, String agency, String otherDivision, String otherAgency, boolean included) {
        // then
        assertThat(DataScope.of(division, agency).includes(DataScope.of(otherDivision, otherAgency)))
                .isEqualTo(included);
    }

    @Test
    void nothing_includes_only_nothing() {
        // then
        assertThat(DataScope.NOTHING.includes(DataScope.of("350524", ""))).isFalse();
        assertThat(DataScope.NOTHING.includes(DataScope.EVERYTHING)).isFalse();
        assertThat(DataScope.EVERYTHING.includes(DataScope.NOTHING)).isTrue();
    }

    @Test
    void narrowing_keeps_the_agency_unless_another_is_asked_for() {
        // given
        DataScope agency = DataScope.of("350524", AGENCY);
        // then
        assertThat(agency.narrowedTo("350524202", "")).isEqualTo(DataScope.of("350524202", AGENCY));
        assertThat(DataScope.of("350524", "").narrowedTo("350524202", AGENCY))
                .isEqualTo(DataScope.of("350524202", AGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3505", "35052", "990000", "350524000", "35052a", "%", "350524~"})
    void what_is_no_division_code_makes_no_scope(String text) {
        // then
        assertThatThrownBy(() -> DataScope.of(text, "")).isInstanceOf(InvalidIdentifier.class);
    }
}
