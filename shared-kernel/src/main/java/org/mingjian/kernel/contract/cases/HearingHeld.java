package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The hearing was held with a signed record (行政处罚法第六十四条、第六十五条).
 *
 * @param host certificate number of the host, who must not have investigated
 */
public record HearingHeld(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String host) implements CaseStep {

    public HearingHeld {
        officers = List.copyOf(officers);
    }
}
