package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency opened the case (立案) or approved the start of the act.
 *
 * @param actEndedOn when the unlawful act, or the last of a continuing one, ended (违法行为终了之日)
 * @param discoveredOn when the act was discovered; the period of limitation runs until then, 行政处罚法第三十六条
 * @param gravelyHarmful life and health or financial safety is concerned and harm was done: five years instead of two
 * @param partyAge age in years of a natural person on the day of the act, 行政处罚法第三十条
 * @param item code in the list of powers (权责清单) of what the case is opened for
 */
public record CaseOpened(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable LocalDate actEndedOn,
        @Nullable LocalDate discoveredOn,
        @WhenAbsent("false") boolean gravelyHarmful,
        @Nullable Integer partyAge,
        @Nullable String item)
        implements CaseStep {

    public CaseOpened {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without what the period of limitation needs. */
    public CaseOpened(LocalDate on, List<String> officers, @Nullable String note) {
        this(on, officers, note, null, null, false, null, null);
    }
}
