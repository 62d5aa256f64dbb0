package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The published decision was taken down and the reason published (行政处罚法第四十八条第二款).
 *
 * @param reason what the public is told; null where it is not reported
 */
public record DisclosureWithdrawn(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String reason) implements CaseStep {

    public DisclosureWithdrawn {
        officers = List.copyOf(officers);
    }
}
