package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether every sum is the sum of its facts, and whether we were told of every step.
 *
 * @param holds whether there is no difference
 * @param facts facts that count now
 * @param rollups sums that are not zero
 * @param differences sums that are not the sum of their facts, 200 at most
 * @param casesWithMissingSteps cases of which later steps came and earlier ones did not, 200 at most
 */
@Schema(name = "Invariant")
public record InvariantView(
        boolean holds,
        @Schema(examples = "412000") long facts,
        @Schema(examples = "9800") long rollups,
        List<Difference> differences,
        List<MissingSteps> casesWithMissingSteps) {

    public InvariantView {
        differences = List.copyOf(differences);
        casesWithMissingSteps = List.copyOf(casesWithMissingSteps);
    }

    /**
     * A sum that is not the sum of its facts.
     *
     * @param month first day of the month
     * @param factCount how many facts there are
     * @param rollupCount how many the sum says
     * @param factAmount yuan of the facts
     * @param rollupAmount yuan of the sum
     */
    @Schema(name = "InvariantDifference")
    public record Difference(
            String measure,
            String division,
            String agency,
            LocalDate month,
            String kind,
            long factCount,
            long rollupCount,
            BigDecimal factAmount,
            BigDecimal rollupAmount) {}

    /**
     * A case with steps we were not told of.
     *
     * @param caseId the case
     * @param caseNumber its number
     * @param missing the steps, as ranges with an excluded end such as {@code {[3,5)}}
     */
    @Schema(name = "MissingSteps")
    public record MissingSteps(UUID caseId, String caseNumber, String missing) {}
}
