package org.mingjian.cases.penalty;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.AdditionalFineImposed;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.CollectiveDiscussionHeld;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.EducationGiven;
import org.mingjian.kernel.contract.cases.EvidenceCollected;
import org.mingjian.kernel.contract.cases.EvidencePreserved;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingNotified;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.InvestigationConcluded;
import org.mingjian.kernel.contract.cases.LeadChecked;
import org.mingjian.kernel.contract.cases.LeadReceived;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PaymentBanked;
import org.mingjian.kernel.contract.cases.PaymentDeferred;
import org.mingjian.kernel.contract.cases.PaymentHandedIn;
import org.mingjian.kernel.contract.cases.PaymentReceived;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PreservationDecided;
import org.mingjian.kernel.contract.cases.SummaryPenaltyFiled;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.penalty.PenaltyStage.ANNULLED;
import static org.mingjian.cases.penalty.PenaltyStage.ARCHIVED;
import static org.mingjian.cases.penalty.PenaltyStage.BEGINNING;
import static org.mingjian.cases.penalty.PenaltyStage.CHECKED;
import static org.mingjian.cases.penalty.PenaltyStage.CLOSED;
import static org.mingjian.cases.penalty.PenaltyStage.DECIDED;
import static org.mingjian.cases.penalty.PenaltyStage.DELIVERED;
import static org.mingjian.cases.penalty.PenaltyStage.ENDED;
import static org.mingjian.cases.penalty.PenaltyStage.FILED;
import static org.mingjian.cases.penalty.PenaltyStage.INFORMED;
import static org.mingjian.cases.penalty.PenaltyStage.INVESTIGATED;
import static org.mingjian.cases.penalty.PenaltyStage.LEAD;
import static org.mingjian.cases.penalty.PenaltyStage.OPENED;

/** What may happen to a penalty case, and in which order. Whether an exit is open is a rule. */
final class PenaltyLifecycle {

    /** 简易程序, 行政处罚法第五十一条至第五十二条: decided on the spot, handed over, filed with the own agency. */
    static final Lifecycle<PenaltyStage> SUMMARY = CommonSteps.around(Lifecycle.startingAt(BEGINNING)
                    .from(BEGINNING)
                    .on(CaseOpened.class)
                    .to(OPENED)
                    .from(BEGINNING, OPENED, ANNULLED)
                    .on(PenaltyDecided.class)
                    .to(DECIDED)
                    .from(DECIDED)
                    .on(DecisionDelivered.class)
                    .to(DELIVERED)
                    .from(DELIVERED)
                    .on(SummaryPenaltyFiled.class)
                    .to(FILED)
                    .from(FILED, ANNULLED)
                    .on(CaseClosed.class)
                    .to(CLOSED)
                    .from(CLOSED)
                    .on(CaseArchived.class)
                    .to(ARCHIVED)
                    .from(ANNULLED)
                    .on(DecisionDelivered.class)
                    .stay()
                    .from(OPENED, DECIDED, DELIVERED, FILED, ANNULLED)
                    .on(EducationGiven.class)
                    .stay()
                    .from(DECIDED, DELIVERED, FILED, ANNULLED)
                    .on(
                            PaymentReceived.class,
                            PaymentHandedIn.class,
                            PaymentBanked.class,
                            PaymentDeferred.class,
                            AdditionalFineImposed.class)
                    .stay()
                    .from(CLOSED, ARCHIVED)
                    .on(PaymentHandedIn.class, PaymentBanked.class)
                    .stay())
            .running(BEGINNING, OPENED)
            .decided(DECIDED, DELIVERED, FILED)
            .annulledTo(ANNULLED)
            .over(CLOSED, ARCHIVED);

    /**
     * 普通程序, 行政处罚法第五十四条至第六十二条. A legal review, where one is needed, comes before the decision. To hand in and
     * bank what was paid, and to file a major decision, are duties that stay when the file is closed.
     */
    static final Lifecycle<PenaltyStage> ORDINARY = CommonSteps.around(Lifecycle.startingAt(BEGINNING)
                    .from(BEGINNING)
                    .on(LeadReceived.class)
                    .to(LEAD)
                    .from(LEAD)
                    .on(LeadChecked.class)
                    .to(CHECKED)
                    .from(BEGINNING, LEAD, CHECKED)
                    .on(CaseOpened.class)
                    .to(OPENED)
                    .from(DECIDED, DELIVERED, ENDED)
                    .on(PreservationDecided.class)
                    .stay()
                    .from(LEAD, CHECKED, OPENED, INVESTIGATED, INFORMED, ANNULLED)
                    .on(EvidenceCollected.class, EvidencePreserved.class, PreservationDecided.class)
                    .stay()
                    .from(OPENED, ANNULLED)
                    .on(InvestigationConcluded.class)
                    .to(INVESTIGATED)
                    .from(OPENED, INVESTIGATED, ANNULLED)
                    .on(PartyInformed.class)
                    .to(INFORMED)
                    .from(INFORMED)
                    .on(PartyInformed.class, DefenceHeard.class, HearingRequested.class, HearingNotified.class)
                    .stay()
                    .from(INFORMED)
                    .on(HearingHeld.class, HearingWaived.class)
                    .stay()
                    .from(OPENED, INVESTIGATED, INFORMED, ANNULLED)
                    .on(
                            LegalReviewRequested.class,
                            LegalReviewReturned.class,
                            LegalReviewConcluded.class,
                            CollectiveDiscussionHeld.class)
                    .stay()
                    .from(INFORMED, INVESTIGATED, OPENED, ANNULLED)
                    .on(PenaltyDecided.class)
                    .to(DECIDED)
                    .from(DECIDED)
                    .on(DecisionDelivered.class)
                    .to(DELIVERED)
                    .from(ANNULLED)
                    .on(DecisionDelivered.class)
                    .stay()
                    .from(DECIDED, DELIVERED, ANNULLED)
                    .on(
                            PaymentReceived.class,
                            PaymentHandedIn.class,
                            PaymentBanked.class,
                            PaymentDeferred.class,
                            AdditionalFineImposed.class)
                    .stay()
                    .from(OPENED, INVESTIGATED, INFORMED, DECIDED, DELIVERED, ANNULLED)
                    .on(EducationGiven.class)
                    .stay()
                    .from(DECIDED, DELIVERED, CLOSED, ARCHIVED)
                    .on(MajorDecisionFiled.class)
                    .stay()
                    .from(CLOSED, ARCHIVED)
                    .on(PaymentHandedIn.class, PaymentBanked.class)
                    .stay()
                    .from(DELIVERED)
                    .on(DemandServed.class, CourtExecutionApplied.class)
                    .stay()
                    .from(OPENED, INVESTIGATED, INFORMED, ANNULLED)
                    .on(CaseTerminated.class)
                    .to(ENDED)
                    .from(LEAD, CHECKED, OPENED, INVESTIGATED, INFORMED, ANNULLED)
                    .on(CaseTransferred.class)
                    .to(ENDED)
                    .from(DELIVERED, ENDED, CHECKED, ANNULLED)
                    .on(CaseClosed.class)
                    .to(CLOSED)
                    .from(CLOSED)
                    .on(CaseArchived.class)
                    .to(ARCHIVED))
            .running(LEAD, CHECKED, OPENED, INVESTIGATED, INFORMED)
            .decided(DECIDED, DELIVERED)
            .annulledTo(ANNULLED)
            .over(CLOSED, ARCHIVED);

    private PenaltyLifecycle() {}
}
