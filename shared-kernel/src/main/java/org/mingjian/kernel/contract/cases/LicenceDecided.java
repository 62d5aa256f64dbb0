package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency granted or refused the licence. */
public record LicenceDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        Grant outcome) implements CaseStep {

    public LicenceDecided {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.LICENCE_DECIDED;
    }
}
