package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency decided on a confirmation. */
public record ConfirmationDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        Grant outcome) implements CaseStep {

    public ConfirmationDecided {
        officers = List.copyOf(officers);
    }
}
