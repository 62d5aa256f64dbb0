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

    Draft penalty(PenaltyDecided decided) {
        documentNumber = decided.documentNumber();
        outcome = decided.outcome().name();
        sanctions = decided.sanctions().isEmpty()
                ? null
                : decided.sanctions().stream().map(Sanction::name).toList();
        fine = positive(decided.fine());
        confiscated = positive(decided.confiscated());
        weight = decided.weight() == PenaltyWeight.NORMAL
                ? null
                : decided.weight().name();
        return this;
    }

    Draft legalReview(LegalReviewConcluded concluded) {
        reviewer = concluded.reviewer();
        opinion = concluded.opinion().name();
        return this;
    }

    Draft recording(RecordingMade made) {
        minutes = made.minutes();
        return this;
    }

    Draft decision(@Nullable String number, Grant grant) {
        documentNumber = number;
        outcome = grant.name();
        return this;
    }

    Draft measure(MeasureDecided decided) {
        documentNumber = decided.documentNumber();
        measure = decided.measure().name();
        return this;
    }

    Draft execution(ExecutionDecided decided) {
        documentNumber = decided.documentNumber();
        means = decided.means().name();
        return this;
    }

    Draft ending(ExecutionOutcome ended) {
        outcome = ended.name();
        return this;
    }

    Draft levy(LevyDecided decided) {
        documentNumber = decided.documentNumber();
        amount = StepForms.plain(decided.amount());
        return this;
    }

    Draft inspection(InspectionConcluded concluded) {
        recordComplete = concluded.recordComplete();
        result = concluded.result().name();
        return this;
    }

    Draft act(ActConcluded concluded) {
        act = concluded.act().name();
        amount = positive(concluded.amount());
        return this;
    }

    Draft delivery(DeliveryMethod by) {
        method = by.name();
        return this;
    }

    Draft disclosure(@Nullable String through) {
        channel = through;
        return this;
    }

    Draft flexible(FlexibleMeasure applied) {
        measure = applied.name();
        return this;
    }

    private static @Nullable BigDecimal positive(BigDecimal amount) {
        return amount.signum() == 0 ? null : StepForms.plain(amount);
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
