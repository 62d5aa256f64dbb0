package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The party was told time and place of the hearing (行政处罚法第六十四条第二项).
 *
 * @param heldOn the day the hearing is to be held on
 */
public record HearingNotified(
        LocalDate on, List<String> officers, @Nullable String note, LocalDate heldOn) implements CaseStep {

    public HearingNotified {
        officers = List.copyOf(officers);
    }
}
