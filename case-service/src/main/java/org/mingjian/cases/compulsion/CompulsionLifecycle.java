package org.mingjian.cases.compulsion;

import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.lifecycle.Lifecycle;

/** What may happen in a compulsory measure and in a compulsory execution. */
final class CompulsionLifecycle {

    /** 行政强制措施, 行政强制法第十六条至第三十三条. On-the-spot measures begin with the decision (第十九条). */
    static final Lifecycle<MeasureStage> MEASURE = Lifecycle.startingAt(MeasureStage.BEGINNING)
            .from(MeasureStage.BEGINNING)
            .on(CaseOpened.class)
            .to(MeasureStage.OPENED)
            .from(MeasureStage.BEGINNING, MeasureStage.OPENED)
            .on(MeasureDecided.class)
            .to(MeasureStage.IN_FORCE)
            .from(MeasureStage.IN_FORCE)
            .on(DecisionDelivered.class)
            .stay()
            .from(MeasureStage.IN_FORCE)
            .on(MeasureReleased.class)
            .to(MeasureStage.RELEASED)
            .from(MeasureStage.RELEASED, MeasureStage.IN_FORCE)
            .on(CaseClosed.class)
            .to(MeasureStage.CLOSED)
            .from(MeasureStage.OPENED)
            .on(LegalReviewConcluded.class)
            .stay()
            .from(MeasureStage.IN_FORCE, MeasureStage.RELEASED, MeasureStage.CLOSED)
            .on(DecisionDisclosed.class)
            .stay()
            .from(MeasureStage.BEGINNING, MeasureStage.OPENED, MeasureStage.IN_FORCE, MeasureStage.RELEASED)
            .on(RecordingMade.class)
            .stay()
            .from(MeasureStage.OPENED, MeasureStage.IN_FORCE, MeasureStage.RELEASED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    /** 行政强制执行, 行政强制法第三十四条至第六十条. */
    static final Lifecycle<ExecutionStage> EXECUTION = Lifecycle.startingAt(ExecutionStage.BEGINNING)
            .from(ExecutionStage.BEGINNING)
            .on(CaseOpened.class)
            .to(ExecutionStage.OPENED)
            .from(ExecutionStage.OPENED, ExecutionStage.BEGINNING)
            .on(ExecutionDecided.class)
            .to(ExecutionStage.DECIDED)
            .from(ExecutionStage.DECIDED)
            .on(DecisionDelivered.class)
            .stay()
            .from(ExecutionStage.DECIDED, ExecutionStage.AT_COURT)
            .on(ExecutionCompleted.class)
            .to(ExecutionStage.EXECUTED)
            .from(ExecutionStage.OPENED, ExecutionStage.DECIDED)
            .on(CourtExecutionApplied.class)
            .to(ExecutionStage.AT_COURT)
            .from(ExecutionStage.EXECUTED, ExecutionStage.AT_COURT)
            .on(CaseClosed.class)
            .to(ExecutionStage.CLOSED)
            .from(ExecutionStage.OPENED)
            .on(LegalReviewConcluded.class)
            .stay()
            .from(ExecutionStage.DECIDED, ExecutionStage.AT_COURT, ExecutionStage.EXECUTED, ExecutionStage.CLOSED)
            .on(DecisionDisclosed.class)
            .stay()
            .from(ExecutionStage.OPENED, ExecutionStage.DECIDED, ExecutionStage.AT_COURT, ExecutionStage.EXECUTED)
            .on(RecordingMade.class)
            .stay()
            .from(ExecutionStage.OPENED, ExecutionStage.DECIDED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    private CompulsionLifecycle() {}
}
