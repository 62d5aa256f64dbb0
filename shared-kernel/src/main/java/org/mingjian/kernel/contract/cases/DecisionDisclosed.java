package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The decision was disclosed to the public (公示).
 *
 * @param checker who checked what is disclosed (国办发〔2018〕118号二); null where it is not reported
 * @param summary what the public reads of the matter in place of the case's own words; null for these
 * @param released why a decision that was withheld may be disclosed now
 * @param replaces number of the disclosed decision of the same agency whose place it takes
 * @param disclosedUntil last day of the disclosure; null where it has none
 */
public record DecisionDisclosed(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String channel,
        @Nullable String checker,
        @Nullable String summary,
        @Nullable String released,
        @Nullable String replaces,
        @Nullable LocalDate disclosedUntil)
        implements CaseStep {

    public DecisionDisclosed {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: only where. */
    public DecisionDisclosed(LocalDate on, List<String> officers, @Nullable String note, @Nullable String channel) {
        this(on, officers, note, channel, null, null, null, null, null);
    }
}
