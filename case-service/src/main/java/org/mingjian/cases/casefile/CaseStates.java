package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.timeline.Timeline;

/** Folds a timeline into what the case amounts to, as consumers count it. */
final class CaseStates {

    private CaseStates() {}

    static CaseState of(UUID id, Dossier dossier, Judgement judgement) {
        CaseHeader header = dossier.header();
        Timeline<CaseStep> t = dossier.timeline();
        return new CaseState(
                id,
                header.caseNumber(),
                header.kind(),
                header.procedure(),
                header.agency(),
                dossier.agency().name(),
                header.division(),
                judgement.stage(),
                firstOn(t, CaseOpened.class),
                firstOn(t, ApplicationReceived.class),
                firstOn(t, ApplicationAccepted.class),
                penalty(t),
                licence(t),
                lastOn(t, LicenceWithdrawn.class),
                measure(t),
                execution(t),
                lastOn(t, CourtExecutionApplied.class),
                confirmation(t),
                levy(t),
                inspection(t),
                act(t),
                firstOn(t, DecisionDelivered.class),
                firstOn(t, DecisionDisclosed.class),
                t.all(RecordingMade.class).size(),
                firstOn(t, RecordingMade.class),
                legalReview(t),
                firstOn(t, LegalReviewConcluded.class),
                flexible(t),
                lastOn(t, CaseClosed.class),
                judgement.objections().size(),
                t.size());
    }

    private static <T extends CaseStep> @Nullable LocalDate firstOn(Timeline<CaseStep> t, Class<T> type) {
        return t.first(type).map(CaseStep::on).orElse(null);
    }

    private static <T extends CaseStep> @Nullable LocalDate lastOn(Timeline<CaseStep> t, Class<T> type) {
        return t.last(type).map(CaseStep::on).orElse(null);
    }

    private static CaseState.@Nullable Penalty penalty(Timeline<CaseStep> t) {
        return t.last(PenaltyDecided.class)
                .map(s -> new CaseState.Penalty(
                        s.on(), s.documentNumber(), s.outcome(), s.sanctions(), s.fine(), s.confiscated(), s.weight()))
                .orElse(null);
    }

    private static CaseState.@Nullable Licence licence(Timeline<CaseStep> t) {
        return t.last(LicenceDecided.class)
                .map(s -> new CaseState.Licence(s.on(), s.documentNumber(), s.outcome()))
                .orElse(null);
    }

    private static CaseState.@Nullable Measure measure(Timeline<CaseStep> t) {
        return t.last(MeasureDecided.class)
                .map(s -> new CaseState.Measure(s.on(), s.measure()))
                .orElse(null);
    }

    private static CaseState.@Nullable Execution execution(Timeline<CaseStep> t) {
        return t.last(ExecutionDecided.class)
                .map(decided -> {
                    @Nullable
                    ExecutionCompleted done = t.last(ExecutionCompleted.class).orElse(null);
                    return new CaseState.Execution(
                            decided.on(),
                            decided.means(),
                            done == null ? null : done.on(),
                            done == null ? null : done.outcome());
                })
                .orElse(null);
    }

    private static CaseState.@Nullable Confirmation confirmation(Timeline<CaseStep> t) {
        return t.last(ConfirmationDecided.class)
                .map(s -> new CaseState.Confirmation(s.on(), s.outcome()))
                .orElse(null);
    }

    private static CaseState.@Nullable Levy levy(Timeline<CaseStep> t) {
        return t.last(LevyDecided.class)
                .map(s -> new CaseState.Levy(s.on(), s.amount()))
                .orElse(null);
    }

    private static CaseState.@Nullable Inspection inspection(Timeline<CaseStep> t) {
        return t.last(InspectionConcluded.class)
                .map(s -> new CaseState.Inspection(s.on(), s.recordComplete(), s.result()))
                .orElse(null);
    }

    private static CaseState.@Nullable Act act(Timeline<CaseStep> t) {
        return t.last(ActConcluded.class)
                .map(s -> new CaseState.Act(s.on(), s.act(), s.amount()))
                .orElse(null);
    }

    private static CaseState.@Nullable LegalReview legalReview(Timeline<CaseStep> t) {
        return t.last(LegalReviewConcluded.class)
                .map(s -> new CaseState.LegalReview(s.on(), s.opinion()))
                .orElse(null);
    }

    private static List<CaseState.Flexible> flexible(Timeline<CaseStep> t) {
        return t.all(FlexibleMeasureApplied.class).stream()
                .map(s -> new CaseState.Flexible(s.on(), s.measure()))
                .toList();
    }
}
