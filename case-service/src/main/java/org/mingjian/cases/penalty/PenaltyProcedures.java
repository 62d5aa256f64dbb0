package org.mingjian.cases.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.EvidencePreserved;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingNotified;
import org.mingjian.kernel.contract.cases.LeadChecked;
import org.mingjian.kernel.contract.cases.LeadReceived;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.contract.cases.PaymentBanked;
import org.mingjian.kernel.contract.cases.PaymentDeferred;
import org.mingjian.kernel.contract.cases.PaymentHandedIn;
import org.mingjian.kernel.contract.cases.PaymentMethod;
import org.mingjian.kernel.contract.cases.PaymentReceived;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PreservationDecided;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.SummaryPenaltyFiled;

/** The two procedures of a penalty with the limits that run in them. */
@ApplicationScoped
class PenaltyProcedures implements ProcedureSource {

    private static final List<Limitation> BOTH = List.of(
            CommonLimits.disclosure("disclosure-penalty", PenaltyProcedures::penalises),
            Limitation.duty(
                    "on-the-spot-fine-handed-in",
                    PenaltyProcedures::isCollectedAshore,
                    PaymentHandedIn.class::isInstance),
            new Limitation(
                    "on-the-spot-fine-handed-in-afloat",
                    new CollectedAfloat(),
                    PaymentHandedIn.class::isInstance,
                    Limitation.Effect.DUTY),
            Limitation.between("on-the-spot-fine-banked", PaymentHandedIn.class, PaymentBanked.class),
            new Limitation(
                    "fine-payment",
                    PenaltyProcedures::deliversAFine,
                    PenaltyProcedures::settlesTheFine,
                    Limitation.Effect.DUTY));

    private static final List<Limitation> SUMMARY = Stream.of(
                    BOTH,
                    CommonLimits.ALL,
                    List.of(Limitation.between(
                            "summary-penalty-filing", PenaltyDecided.class, SummaryPenaltyFiled.class)))
            .flatMap(List::stream)
            .toList();

    private static final List<Limitation> ORDINARY = Stream.of(
                    List.of(
                            Limitation.between("penalty-decision", CaseOpened.class, PenaltyDecided.class),
                            Limitation.duty("clue-check", LeadReceived.class::isInstance, PenaltyProcedures::isChecked),
                            Limitation.between(
                                    "advance-preservation-decision",
                                    EvidencePreserved.class,
                                    PreservationDecided.class),
                            new Limitation(
                                    "court-execution-demand",
                                    PenaltyProcedures::isFirstDemand,
                                    CourtExecutionApplied.class::isInstance,
                                    Limitation.Effect.RIGHT),
                            Limitation.between("penalty-hearing-notice", HearingHeld.class, HearingNotified.class),
                            Limitation.dutyFrom(
                                    "major-decision-filing", new FiledPenalties(), MajorDecisionFiled.class),
                            Limitation.between("penalty-delivery", PenaltyDecided.class, DecisionDelivered.class)),
                    BOTH,
                    CommonLimits.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(
                new CaseProcedure<>(
                        CaseKind.PENALTY, Procedure.SUMMARY, PenaltyLifecycle.SUMMARY, PenaltyRules.SUMMARY, SUMMARY),
                new CaseProcedure<>(
                        CaseKind.PENALTY,
                        Procedure.ORDINARY,
                        PenaltyLifecycle.ORDINARY,
                        PenaltyRules.ORDINARY,
                        ORDINARY));
    }

    private static boolean penalises(CaseStep step) {
        return step instanceof PenaltyDecided decided && decided.outcome() == PenaltyOutcome.PENALISED;
    }

    /** One demand that had its ten days is enough; asking again does not make the agency wait again. */
    private static boolean isFirstDemand(List<CaseStep> steps, int index) {
        return steps.get(index) instanceof DemandServed
                && steps.subList(0, index).stream().noneMatch(DemandServed.class::isInstance);
    }

    private static boolean isChecked(CaseStep step) {
        return step instanceof LeadChecked || step instanceof CaseOpened;
    }

    private static boolean isCollectedAshore(CaseStep step) {
        return step instanceof PaymentReceived payment
                && payment.method() == PaymentMethod.ON_THE_SPOT
                && payment.landedOn() == null;
    }

    /** What is collected on the water is handed in within two working days of landing. */
    private static final class CollectedAfloat implements Limitation.Start {

        @Override
        public boolean at(List<CaseStep> steps, int index) {
            return landedOn(steps.get(index)) != null;
        }

        @Override
        public LocalDate day(List<CaseStep> steps, int index) {
            return Objects.requireNonNull(landedOn(steps.get(index)));
        }

        private static @Nullable LocalDate landedOn(CaseStep step) {
            return step instanceof PaymentReceived payment ? payment.landedOn() : null;
        }
    }

    /** The first time to pay ends with a payment, or with a later day the agency allowed. */
    private static boolean settlesTheFine(CaseStep step) {
        return step instanceof PaymentReceived || step instanceof PaymentDeferred;
    }

    /** The party has its time to pay from the day it received a decision with a fine. */
    private static boolean deliversAFine(List<CaseStep> steps, int index) {
        return steps.get(index) instanceof DecisionDelivered
                && steps.subList(0, index).stream()
                        .anyMatch(step -> step instanceof PenaltyDecided decided
                                && decided.fine().signum() > 0);
    }
}
