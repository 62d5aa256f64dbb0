package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A limit was extended (延长期限, 行政处罚法第六十条, 行政强制法第二十五条, 行政许可法第四十二条).
 *
 * @param limit topic of the limit, such as {@code penalty-decision}; absent where the procedure has but one that can be extended
 * @param approvedBy who approved it
 */
public record LimitExtended(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String limit,
        @Nullable String approvedBy) implements CaseStep {

    public LimitExtended {
        officers = List.copyOf(officers);
    }
}
