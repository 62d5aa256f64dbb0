package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The inspectors entered the site and showed their certificates.
 *
 * @param scanned whether they registered by code (扫码入企)
 */
public record SiteEntered(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @WhenAbsent("false") boolean scanned) implements CaseStep {

    public SiteEntered {
        officers = List.copyOf(officers);
    }
}
