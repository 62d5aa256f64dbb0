package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The heads of the agency discussed the case together (集体讨论, 行政处罚法第五十七条第二款). */
public record CollectiveDiscussionHeld(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public CollectiveDiscussionHeld {
        officers = List.copyOf(officers);
    }
}
