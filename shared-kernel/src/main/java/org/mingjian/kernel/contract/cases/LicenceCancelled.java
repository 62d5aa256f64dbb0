package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The licence was cancelled in the register (注销, 行政许可法第七十条). */
public record LicenceCancelled(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public LicenceCancelled {
        officers = List.copyOf(officers);
    }
}
