package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.AllProcedures;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.statute.ExcludedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** Ten thousand steps are taken in; what is said of them must stay as small as the case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsurdCasesTest {

    private static final int MOST_SAID = 1_000_000;

    @Test
    void a_case_opened_and_stopped_thousands_of_times_says_no_more_than_its_size() {
        // given
        LocalDate day = LocalDate.parse("2000-01-03");
        List<CaseStep> steps = new ArrayList<>();
        for (int index = 0; index < 3_300; index++) {
            steps.add(opened(day.toString()));
            steps.add(new ExclusionStarted(day, List.of(), null, ExcludedTime.APPRAISAL));
            steps.add(new ExclusionEnded(day, List.of(), null, ExcludedTime.APPRAISAL));
            day = day.plusDays(2);
        }
        // when
        Judgement judgement = ACase.aPenalty()
                .inField("market")
                .with(steps.toArray(CaseStep[]::new))
                .judged();
        // then
        assertThat(judgement.limits().stream()
                        .mapToInt(limit -> limit.deadline().reasoning().length())
                        .sum())
                .isLessThan(MOST_SAID);
    }

    @Test
    void a_case_begun_thousands_of_times_after_its_decisions_gets_as_many_errors_as_somebody_reads() {
        // given
        List<CaseStep> steps = new ArrayList<>();
        for (int index = 0; index < 5_000; index++) {
            steps.add(fined("2023-03-01", "200"));
        }
        for (int index = 0; index < 5_000; index++) {
            steps.add(opened("2023-03-02"));
        }
        // then
        assertThat(Plausibility.check(
                        steps, AllProcedures.of(CaseKind.PENALTY, Procedure.ORDINARY), LocalDate.parse("2023-04-01")))
                .hasSizeBetween(1, 101);
    }
}
