package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency decided on the penalty. {@code fine} and {@code confiscated} are yuan as stated in the decision, not as collected.
 *
 * @param major whether the decision is in the agency's catalogue of major ones, so that it needs a legal review
 * @param ground why no penalty is given; only with {@link PenaltyOutcome#EXEMPT}
 * @param draftDigest SHA-256 of the decided text
 * @param violation type of violation as credit information names it; null where it is not reported
 * @param legalBasis provisions the penalty rests on; null where they are not reported
 * @param band key of the band of the discretion benchmark (裁量阶次) that was applied
 * @param baseAmount yuan that a fine by multiples is counted from: unlawful gain or value of the goods
 * @param approvedBy who approved a decision outside the band; the file holds the record
 * @param listItem key of the item of the four lists (四张清单) that was applied
 * @param proofs what proves the conditions of that item, one for each
 */
public record PenaltyDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        PenaltyOutcome outcome,
        List<Sanction> sanctions,
        @WhenAbsent("0") BigDecimal fine,
        @WhenAbsent("0") BigDecimal confiscated,
        @WhenAbsent("NORMAL") PenaltyWeight weight,
        @WhenAbsent("false") boolean major,
        @Nullable ExemptionGround ground,
        @Nullable String draftDigest,
        @Nullable String violation,
        @Nullable String legalBasis,
        @Nullable String band,
        @Nullable BigDecimal baseAmount,
        @Nullable String approvedBy,
        @Nullable String listItem,
        List<String> proofs)
        implements CaseStep {

    public PenaltyDecided {
        officers = List.copyOf(officers);
        sanctions = List.copyOf(sanctions);
        proofs = List.copyOf(proofs);
    }

    @Override
    public List<FieldProblem> contradictions() {
        List<FieldProblem> problems = new ArrayList<>();
        if (outcome == PenaltyOutcome.PENALISED && sanctions.isEmpty()) {
            problems.add(new FieldProblem("sanctions", FieldProblem.Kind.MISSING, "给予处罚的决定应当列明处罚种类"));
        }
        if (ground != null && outcome != PenaltyOutcome.EXEMPT) {
            problems.add(new FieldProblem("ground", FieldProblem.Kind.UNEXPECTED, "只有不予处罚的决定才填写不予处罚的理由"));
        }
        return problems;
    }
}
