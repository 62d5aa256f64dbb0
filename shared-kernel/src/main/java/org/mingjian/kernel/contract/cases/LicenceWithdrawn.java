package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A granted licence was withdrawn (撤销, 行政许可法第六十九条). */
public record LicenceWithdrawn(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public LicenceWithdrawn {
        officers = List.copyOf(officers);
    }
}
