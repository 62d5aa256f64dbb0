package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Another enforcement act was concluded; {@code amount} in yuan where the act has one. */
public record ActConcluded(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        OtherAct act,
        @WhenAbsent("0") BigDecimal amount) implements CaseStep {

    public ActConcluded {
        officers = List.copyOf(officers);
    }
}
