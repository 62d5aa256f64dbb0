package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Turns steps into their wire form and back. The one place that knows which fields a type of step takes. */
public final class StepForms {

    private static final StepForm NOTHING = new StepForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    private StepForms() {}

    /** Reads a step, or says of every field what is wrong with it. */
    public static StepReading read(StepForm form) {
        Optional<StepType> type = StepType.ofWireName(form.type());
        if (type.isEmpty()) {
            return new StepReading.Unreadable(List.of(StepFields.noSuchType(form.type())));
        }
        StepFields fields = new StepFields(form);
        CaseStep step = build(type.get(), fields);
        List<FieldProblem> problems = fields.problems();
        return problems.isEmpty() ? new StepReading.Understood(step) : new StepReading.Unreadable(problems);
    }

    private static CaseStep build(StepType type, StepFields f) {
        LocalDate on = f.on();
        List<String> officers = f.officers();
        @Nullable String note = f.note();
        return switch (type) {
            case CASE_OPENED -> new CaseOpened(on, officers, note);
            case APPLICATION_RECEIVED -> new ApplicationReceived(on, officers, note);
            case APPLICATION_ACCEPTED -> new ApplicationAccepted(on, officers, note);
            case PARTY_INFORMED -> new PartyInformed(on, officers, note);
            case LICENCE_WITHDRAWN -> new LicenceWithdrawn(on, officers, note);
            case MEASURE_RELEASED -> new MeasureReleased(on, officers, note);
            case COURT_EXECUTION_APPLIED -> new CourtExecutionApplied(on, officers, note);
            case SUMMARY_PENALTY_FILED -> new SummaryPenaltyFiled(on, officers, note);
            case CASE_CLOSED -> new CaseClosed(on, officers, note);
            case RECORDING_MADE -> new RecordingMade(on, officers, note, f.minutes());
            case EXECUTION_COMPLETED -> new ExecutionCompleted(on, officers, note, f.outcome(ExecutionOutcome.class));
            case DECISION_DELIVERED -> new DecisionDelivered(on, officers, note, f.method());
            case DECISION_DISCLOSED -> new DecisionDisclosed(on, officers, note, f.channel());
            case ACT_CONCLUDED -> new ActConcluded(on, officers, note, f.act(), f.amountOrNone());
            case INSPECTION_CONCLUDED -> new InspectionConcluded(on, officers, note, f.recordComplete(), f.result());
            case LEGAL_REVIEW_CONCLUDED -> new LegalReviewConcluded(on, officers, note, f.reviewer(), f.opinion());
            case FLEXIBLE_MEASURE_APPLIED -> new FlexibleMeasureApplied(on, officers, note, f.flexible());
            case PENALTY_DECIDED -> penalty(on, officers, note, f);
            case LICENCE_DECIDED -> new LicenceDecided(on, officers, note, f.documentNumber(), f.grant());
            case CONFIRMATION_DECIDED -> new ConfirmationDecided(on, officers, note, f.documentNumber(), f.grant());
            case MEASURE_DECIDED -> new MeasureDecided(on, officers, note, f.documentNumber(), f.measure());
            case EXECUTION_DECIDED -> new ExecutionDecided(on, officers, note, f.documentNumber(), f.means());
            case LEVY_DECIDED -> new LevyDecided(on, officers, note, f.documentNumber(), f.amount());
        };
    }

    private static PenaltyDecided penalty(LocalDate on, List<String> officers, @Nullable String note, StepFields f) {
        return new PenaltyDecided(
                on,
                officers,
                note,
                f.documentNumber(),
                f.outcome(PenaltyOutcome.class),
                f.sanctions(),
                f.fine(),
                f.confiscated(),
                f.weight());
    }

    /** The wire form of a step; empty lists and zero amounts that a type does not need are left out, others are written without trailing zeros. */
    public static StepForm write(CaseStep step) {
        Draft draft = new Draft(step);
        return switch (step) {
            case PenaltyDecided s -> draft.penalty(s).form();
            case LegalReviewConcluded s -> draft.legalReview(s).form();
            case RecordingMade s -> draft.recording(s).form();
            case LicenceDecided s ->
                draft.decision(s.documentNumber(), s.outcome()).form();
            case ConfirmationDecided s ->
                draft.decision(s.documentNumber(), s.outcome()).form();
            case MeasureDecided s -> draft.measure(s).form();
            case ExecutionDecided s -> draft.execution(s).form();
            case ExecutionCompleted s -> draft.ending(s.outcome()).form();
            case LevyDecided s -> draft.levy(s).form();
            case InspectionConcluded s -> draft.inspection(s).form();
            case ActConcluded s -> draft.act(s).form();
            case DecisionDelivered s -> draft.delivery(s.method()).form();
            case DecisionDisclosed s -> draft.disclosure(s.channel()).form();
            case FlexibleMeasureApplied s -> draft.flexible(s.measure()).form();
            case CaseOpened _, ApplicationReceived _, ApplicationAccepted _, PartyInformed _ -> draft.form();
            case LicenceWithdrawn _, MeasureReleased _, CourtExecutionApplied _ -> draft.form();
            case SummaryPenaltyFiled _, CaseClosed _ -> draft.form();
        };
    }

    /** A form that carries nothing; for building others field by field in tests and tools. */
    public static StepForm empty() {
        return NOTHING;
    }

    /** Two decimals at most and no trailing zeros, so that equal amounts are written alike. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
