package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
            return new StepReading.Unreadable(List.of(new FieldProblem(
                    "type", FieldProblem.Kind.UNKNOWN_VALUE, "没有名为“" + form.type() + "”的步骤类型；请对照接口文档中的步骤目录")));
        }
        StepFields fields = new StepFields(form);
        CaseStep step = build(type.get(), fields);
        List<FieldProblem> problems = fields.problems();
        return problems.isEmpty() ? new StepReading.Understood(step) : new StepReading.Unreadable(problems);
    }

    private static CaseStep build(StepType type, StepFields f) {
        return switch (type) {
            case CASE_OPENED -> new CaseOpened(f.on(), f.officers(), f.note());
            case APPLICATION_RECEIVED -> new ApplicationReceived(f.on(), f.officers(), f.note());
            case APPLICATION_ACCEPTED -> new ApplicationAccepted(f.on(), f.officers(), f.note());
            case PARTY_INFORMED -> new PartyInformed(f.on(), f.officers(), f.note());
            case LEGAL_REVIEW_CONCLUDED ->
                new LegalReviewConcluded(f.on(), f.officers(), f.note(), f.reviewer(), f.opinion());
            case RECORDING_MADE -> new RecordingMade(f.on(), f.officers(), f.note(), f.minutes());
            case PENALTY_DECIDED -> penalty(f);
            case LICENCE_DECIDED ->
                new LicenceDecided(f.on(), f.officers(), f.note(), f.documentNumber(), f.outcome(Grant.class));
            case LICENCE_WITHDRAWN -> new LicenceWithdrawn(f.on(), f.officers(), f.note());
            case MEASURE_DECIDED ->
                new MeasureDecided(f.on(), f.officers(), f.note(), f.documentNumber(), f.measure(MeasureKind.class));
            case MEASURE_RELEASED -> new MeasureReleased(f.on(), f.officers(), f.note());
            case EXECUTION_DECIDED ->
                new ExecutionDecided(f.on(), f.officers(), f.note(), f.documentNumber(), f.means());
            case EXECUTION_COMPLETED ->
                new ExecutionCompleted(f.on(), f.officers(), f.note(), f.outcome(ExecutionOutcome.class));
            case COURT_EXECUTION_APPLIED -> new CourtExecutionApplied(f.on(), f.officers(), f.note());
            case CONFIRMATION_DECIDED ->
                new ConfirmationDecided(f.on(), f.officers(), f.note(), f.documentNumber(), f.outcome(Grant.class));
            case LEVY_DECIDED -> new LevyDecided(f.on(), f.officers(), f.note(), f.documentNumber(), f.amount());
            case INSPECTION_CONCLUDED ->
                new InspectionConcluded(f.on(), f.officers(), f.note(), f.recordComplete(), f.result());
            case ACT_CONCLUDED -> new ActConcluded(f.on(), f.officers(), f.note(), f.act(), f.amountOrNone());
            case DECISION_DELIVERED -> new DecisionDelivered(f.on(), f.officers(), f.note(), f.method());
            case DECISION_DISCLOSED -> new DecisionDisclosed(f.on(), f.officers(), f.note(), f.channel());
            case SUMMARY_PENALTY_FILED -> new SummaryPenaltyFiled(f.on(), f.officers(), f.note());
            case FLEXIBLE_MEASURE_APPLIED ->
                new FlexibleMeasureApplied(f.on(), f.officers(), f.note(), f.measure(FlexibleMeasure.class));
            case CASE_CLOSED -> new CaseClosed(f.on(), f.officers(), f.note());
        };
    }

    private static PenaltyDecided penalty(StepFields f) {
        return new PenaltyDecided(
                f.on(),
                f.officers(),
                f.note(),
                f.documentNumber(),
                f.outcome(PenaltyOutcome.class),
                f.sanctions(),
                f.fine(),
                f.confiscated(),
                f.weight());
    }

    /** The wire form of a step; empty lists and zero amounts that a type does not need are left out. */
    public static StepForm write(CaseStep step) {
        Draft draft = new Draft(step);
        switch (step) {
            case PenaltyDecided s -> draft.penalty(s);
            case LegalReviewConcluded s -> {
                draft.reviewer = s.reviewer();
                draft.opinion = s.opinion().name();
            }
            case RecordingMade s -> draft.minutes = s.minutes();
            case LicenceDecided s -> draft.decision(s.documentNumber(), s.outcome());
            case ConfirmationDecided s -> draft.decision(s.documentNumber(), s.outcome());
            case MeasureDecided s -> {
                draft.documentNumber = s.documentNumber();
                draft.measure = s.measure().name();
            }
            case ExecutionDecided s -> {
                draft.documentNumber = s.documentNumber();
                draft.means = s.means().name();
            }
            case ExecutionCompleted s -> draft.outcome = s.outcome().name();
            case LevyDecided s -> {
                draft.documentNumber = s.documentNumber();
                draft.amount = s.amount();
            }
            case InspectionConcluded s -> {
                draft.recordComplete = s.recordComplete();
                draft.result = s.result().name();
            }
            case ActConcluded s -> {
                draft.act = s.act().name();
                draft.amount = s.amount().signum() == 0 ? null : s.amount();
            }
            case DecisionDelivered s -> draft.method = s.method().name();
            case DecisionDisclosed s -> draft.channel = s.channel();
            case FlexibleMeasureApplied s -> draft.measure = s.measure().name();
            case CaseOpened _ -> draft.nothingMore();
            case ApplicationReceived _ -> draft.nothingMore();
            case ApplicationAccepted _ -> draft.nothingMore();
            case PartyInformed _ -> draft.nothingMore();
            case LicenceWithdrawn _ -> draft.nothingMore();
            case MeasureReleased _ -> draft.nothingMore();
            case CourtExecutionApplied _ -> draft.nothingMore();
            case SummaryPenaltyFiled _ -> draft.nothingMore();
            case CaseClosed _ -> draft.nothingMore();
        }
        return draft.form();
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
