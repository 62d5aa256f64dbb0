package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The case was referred to the police (行政执法机关移送涉嫌犯罪案件的规定第五条). */
public record CriminalReferralMade(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public CriminalReferralMade {
        officers = List.copyOf(officers);
    }
}
