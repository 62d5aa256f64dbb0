package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency accepted the application (受理).
 *
 * @param promisedDays working days the agency promised to decide in, where that is less than the statutory limit
 * @param joint whether several agencies decide together (统一办理、联合办理、集中办理), which gives them more time
 * @param item code in the list of powers (权责清单) of what was accepted
 */
public record ApplicationAccepted(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable Integer promisedDays,
        @WhenAbsent("false") boolean joint,
        @Nullable String item)
        implements CaseStep {

    public ApplicationAccepted {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without a promise. */
    public ApplicationAccepted(LocalDate on, List<String> officers, @Nullable String note) {
        this(on, officers, note, null, false, null);
    }
}
