package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The case ended without its decision (终止、销案). */
public record CaseTerminated(
        LocalDate on, List<String> officers, @Nullable String note, CaseTermination reason) implements CaseStep {

    public CaseTerminated {
        officers = List.copyOf(officers);
    }
}
