package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Additional fine for late payment (加处罚款, 行政处罚法第七十二条).
 *
 * @param amount yuan added up to this day
 * @param rateTold whether the party was told the rate, 行政强制法第四十五条; null where it is not recorded
 */
public record AdditionalFineImposed(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        BigDecimal amount,
        @Nullable Boolean rateTold) implements CaseStep {

    public AdditionalFineImposed {
        officers = List.copyOf(officers);
    }
}
