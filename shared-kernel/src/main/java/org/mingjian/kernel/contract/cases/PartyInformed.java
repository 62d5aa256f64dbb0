package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The party was told the intended decision and its rights (事先告知, 行政处罚法第四十四条).
 *
 * @param sanctions what is intended; empty where the agency does not report it
 * @param fine intended fine in yuan
 * @param hearingOffered whether the party was told its right to a hearing, 行政处罚法第六十三条; null where it is not reported
 */
public record PartyInformed(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        List<Sanction> sanctions,
        @WhenAbsent("0") BigDecimal fine,
        @Nullable Boolean hearingOffered)
        implements CaseStep {

    public PartyInformed {
        officers = List.copyOf(officers);
        sanctions = List.copyOf(sanctions);
    }

    /** As most are recorded: without what is intended. */
    public PartyInformed(LocalDate on, List<String> officers, @Nullable String note) {
        this(on, officers, note, List.of(), BigDecimal.ZERO, null);
    }
}
