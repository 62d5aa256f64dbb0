package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The head of the agency decided whether to refer (行政执法机关移送涉嫌犯罪案件的规定第五条). */
public record CriminalReferralDecided(
        LocalDate on, List<String> officers, @Nullable String note, ReferralOutcome outcome) implements CaseStep {

    public CriminalReferralDecided {
        officers = List.copyOf(officers);
    }
}
