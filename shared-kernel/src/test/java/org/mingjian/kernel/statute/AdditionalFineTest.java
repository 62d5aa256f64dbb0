package org.mingjian.kernel.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdditionalFineTest {
    private static final LocalDate DUE = LocalDate.parse("2026-09-30");
    private static final LocalDate PAID = LocalDate.parse("2026-11-22");

    private static ExcludedPeriod reconsideration(String from, String to) {
        return new ExcludedPeriod(ExcludedTime.RECONSIDERATION, LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void fifty_three_days_late_come_to_more_than_the_fine_and_are_capped() {
        // when
        AdditionalFine.Accrued accrued = new AdditionalFine(new BigDecimal("10000"), DUE, List.of()).accruedOn(PAID);
        // then
        assertThat(accrued.days()).isEqualTo(53);
        assertThat(accrued.uncapped()).isEqualByComparingTo("15900");
        assertThat(accrued.amount()).isEqualByComparingTo("10000");
        assertThat(accrued.capped()).isTrue();
    }

    @Test
    void thirty_days_of_reconsideration_do_not_run() {
        // given
        List<ExcludedPeriod> stayed = List.of(reconsideration("2026-10-10", "2026-11-08"));
        // when
        AdditionalFine.Accrued accrued = new AdditionalFine(new BigDecimal("10000"), DUE, stayed).accruedOn(PAID);
        // then
        assertThat(accrued.days()).isEqualTo(23);
        assertThat(accrued.amount()).isEqualByComparingTo("6900");
        assertThat(accrued.capped()).isFalse();
    }

    @Test
    void the_day_of_application_and_the_day_of_the_decision_do_not_run() {
        // given
        AdditionalFine fine =
                new AdditionalFine(new BigDecimal("1000"), DUE, List.of(reconsideration("2026-10-02", "2026-10-03")));
        // when, then
        assertThat(fine.accruedOn(LocalDate.parse("2026-10-04")).days()).isEqualTo(2);
    }

    @Test
    void payment_on_the_last_day_costs_nothing_more_and_the_next_day_costs_one_day() {
        // given
        AdditionalFine fine = new AdditionalFine(new BigDecimal("200"), DUE, List.of());
        // when, then
        assertThat(fine.accruedOn(DUE).amount()).isEqualByComparingTo("0");
        assertThat(fine.accruedOn(DUE.plusDays(1)).amount()).isEqualByComparingTo("6");
    }

    @Test
    void over_all_fines_days_and_stays_it_grows_by_three_per_cent_a_running_day_and_never_passes_the_fine() {
        // given
        List<String> wrong = new ArrayList<>();
        ExcludedPeriod stay = reconsideration("2026-10-05", "2026-10-12");
        // when
        for (String yuan : List.of("0.01", "1", "33.33", "200", "9999.99", "3000000")) {
            BigDecimal sum = new BigDecimal(yuan);
            AdditionalFine fine =
                    new AdditionalFine(sum, DUE, List.of(stay, reconsideration("2026-10-10", "2026-10-15")));
            int running = 0;
            for (LocalDate day = DUE.minusDays(5); day.isBefore(DUE.plusDays(80)); day = day.plusDays(1)) {
                boolean stayed = day.getMonthValue() == 10 && day.getDayOfMonth() >= 5 && day.getDayOfMonth() <= 15;
                running += day.isAfter(DUE) && !stayed ? 1 : 0;
                AdditionalFine.Accrued accrued = fine.accruedOn(day);
                BigDecimal exact =
                        sum.multiply(BigDecimal.valueOf(3L * running)).movePointLeft(2);
                boolean right = accrued.days() == running
                        && accrued.uncapped().subtract(exact).abs().compareTo(new BigDecimal("0.005")) <= 0
                        && accrued.amount().compareTo(accrued.uncapped().min(sum)) == 0;
                if (!right) {
                    wrong.add(yuan + " " + day + " " + accrued);
                }
            }
        }
        // then
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_fine_of_nothing_and_a_stay_by_anything_else_are_refused() {
        // given
        ExcludedPeriod hearing = new ExcludedPeriod(ExcludedTime.HEARING, DUE, PAID);
        // when, then
        assertThatThrownBy(() -> new AdditionalFine(BigDecimal.ZERO, DUE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AdditionalFine(BigDecimal.ONE, DUE, List.of(hearing)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_provision_is_cited_in_full() {
        assertThat(AdditionalFine.CITATION.text()).isEqualTo("《行政处罚法》第七十二条第一款第（一）项、第七十三条");
    }
}
