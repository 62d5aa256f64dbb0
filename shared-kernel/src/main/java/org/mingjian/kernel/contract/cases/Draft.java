package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects the fields of a step's wire form; only {@link StepForms} writes it. */
final class Draft {

    private final CaseStep step;

    @Nullable
    String documentNumber;

    @Nullable
    String outcome;

    @Nullable
    List<String> sanctions;

    @Nullable
    BigDecimal fine;

    @Nullable
    BigDecimal confiscated;

    @Nullable
    String weight;

    @Nullable
    String reviewer;

    @Nullable
    String opinion;

    @Nullable
    Integer minutes;

    @Nullable
    String measure;

    @Nullable
    String means;

    @Nullable
    BigDecimal amount;

    @Nullable
    Boolean recordComplete;

    @Nullable
    String result;

    @Nullable
    String act;

    @Nullable
    String method;

    @Nullable
    String channel;

    Draft(CaseStep step) {
        this.step = step;
    }

    void penalty(PenaltyDecided decided) {
        documentNumber = decided.documentNumber();
        outcome = decided.outcome().name();
        sanctions = decided.sanctions().stream().map(Sanction::name).toList();
        fine = decided.fine().signum() == 0 ? null : decided.fine();
        confiscated = decided.confiscated().signum() == 0 ? null : decided.confiscated();
        weight = decided.weight() == PenaltyWeight.NORMAL
                ? null
                : decided.weight().name();
    }

    void decision(@Nullable String number, Grant grant) {
        documentNumber = number;
        outcome = grant.name();
    }

    /** Says on purpose that a step has no fields of its own, so that the switch stays exhaustive. */
    Draft nothingMore() {
        return this;
    }

    StepForm form() {
        return new StepForm(
                step.type().wireName(),
                step.on(),
                step.officers().isEmpty() ? null : step.officers(),
                step.note(),
                documentNumber,
                outcome,
                sanctions,
                fine,
                confiscated,
                weight,
                reviewer,
                opinion,
                minutes,
                measure,
                means,
                amount,
                recordComplete,
                result,
                act,
                method,
                channel);
    }
}
