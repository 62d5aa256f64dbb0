package org.mingjian.cases.penalty;

import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.contract.cases.SummaryPenaltyFiled;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.penalty.PenaltyStage.BEGINNING;
import static org.mingjian.cases.penalty.PenaltyStage.CLOSED;
import static org.mingjian.cases.penalty.PenaltyStage.DECIDED;
import static org.mingjian.cases.penalty.PenaltyStage.DELIVERED;
import static org.mingjian.cases.penalty.PenaltyStage.FILED;
import static org.mingjian.cases.penalty.PenaltyStage.INFORMED;
import static org.mingjian.cases.penalty.PenaltyStage.OPENED;

/** What may happen to a penalty case, and in which order. Whether an exit is open is a rule. */
final class PenaltyLifecycle {

    /** 简易程序, 行政处罚法第五十一条至第五十二条: decided on the spot, handed over, filed with the own agency. */
    static final Lifecycle<PenaltyStage> SUMMARY = Lifecycle.startingAt(BEGINNING)
            .from(BEGINNING)
            .on(CaseOpened.class)
            .to(OPENED)
            .from(BEGINNING, OPENED)
            .on(PenaltyDecided.class)
            .to(DECIDED)
            .from(DECIDED)
            .on(DecisionDelivered.class)
            .to(DELIVERED)
            .from(DELIVERED)
            .on(SummaryPenaltyFiled.class)
            .to(FILED)
            .from(FILED)
            .on(CaseClosed.class)
            .to(CLOSED)
            .from(DECIDED, DELIVERED, FILED, CLOSED)
            .on(DecisionDisclosed.class)
            .stay()
            .from(BEGINNING, OPENED, DECIDED, DELIVERED, FILED)
            .on(RecordingMade.class)
            .stay()
            .from(OPENED, DECIDED, DELIVERED, FILED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    /** 普通程序, 行政处罚法第五十四条至第六十二条. A legal review, where one is needed, comes before the decision. */
    static final Lifecycle<PenaltyStage> ORDINARY = Lifecycle.startingAt(BEGINNING)
            .from(BEGINNING)
            .on(CaseOpened.class)
            .to(OPENED)
            .from(OPENED)
            .on(PartyInformed.class)
            .to(INFORMED)
            .from(INFORMED)
            .on(PartyInformed.class)
            .stay()
            .from(OPENED, INFORMED)
            .on(LegalReviewConcluded.class)
            .stay()
            .from(INFORMED, OPENED)
            .on(PenaltyDecided.class)
            .to(DECIDED)
            .from(DECIDED)
            .on(DecisionDelivered.class)
            .to(DELIVERED)
            .from(DELIVERED)
            .on(CaseClosed.class)
            .to(CLOSED)
            .from(DECIDED, DELIVERED, CLOSED)
            .on(DecisionDisclosed.class)
            .stay()
            .from(BEGINNING, OPENED, INFORMED, DECIDED, DELIVERED)
            .on(RecordingMade.class)
            .stay()
            .from(OPENED, INFORMED, DECIDED, DELIVERED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    private PenaltyLifecycle() {}
}
