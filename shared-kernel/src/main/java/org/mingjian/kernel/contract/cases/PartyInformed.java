package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The party was told the intended decision and its rights (事先告知, 行政处罚法第四十四条). */
public record PartyInformed(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public PartyInformed {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.PARTY_INFORMED;
    }
}
