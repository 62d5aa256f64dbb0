package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The police decided on the referred case (行政执法机关移送涉嫌犯罪案件的规定第八条). */
public record PoliceAnswered(
        LocalDate on, List<String> officers, @Nullable String note, PoliceAnswer outcome) implements CaseStep {

    public PoliceAnswered {
        officers = List.copyOf(officers);
    }
}
