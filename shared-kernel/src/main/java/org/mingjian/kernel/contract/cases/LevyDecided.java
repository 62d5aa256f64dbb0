package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency decided a levy; {@code amount} in yuan. */
public record LevyDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        BigDecimal amount) implements CaseStep {

    public LevyDecided {
        officers = List.copyOf(officers);
    }
}
