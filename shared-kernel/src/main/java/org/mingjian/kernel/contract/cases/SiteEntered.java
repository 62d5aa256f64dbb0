package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The inspectors entered the site and showed their certificates.
 *
 * @param scanned whether they registered by code (扫码入企)
 * @param emergency whether urgency let them enter before approval and notice, which are made good afterwards
 */
public record SiteEntered(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @WhenAbsent("false") boolean scanned,
        @WhenAbsent("false") boolean emergency)
        implements CaseStep {

    public SiteEntered {
        officers = List.copyOf(officers);
    }
}
