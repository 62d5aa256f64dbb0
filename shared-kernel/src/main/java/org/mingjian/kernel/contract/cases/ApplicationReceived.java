package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An application for a licence or confirmation came in.
 *
 * @param licenceExpiresOn last day of the licence whose extension is applied for, 行政许可法第五十条
 * @param item code in the list of powers (权责清单) of what is applied for
 */
public record ApplicationReceived(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @WhenAbsent("NEW") LicenceApplication application,
        @Nullable LocalDate licenceExpiresOn,
        @Nullable String item)
        implements CaseStep {

    public ApplicationReceived {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without a licence to extend or modify. */
    public ApplicationReceived(LocalDate on, List<String> officers, @Nullable String note) {
        this(on, officers, note, LicenceApplication.NEW, null, null);
    }
}
