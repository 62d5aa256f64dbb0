package org.mingjian.cases.compulsion;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExecutionCarriedOut;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.compulsion.ExecutionStage.ARCHIVED;
import static org.mingjian.cases.compulsion.ExecutionStage.AT_COURT;
import static org.mingjian.cases.compulsion.ExecutionStage.BEGINNING;
import static org.mingjian.cases.compulsion.ExecutionStage.CLOSED;
import static org.mingjian.cases.compulsion.ExecutionStage.DECIDED;
import static org.mingjian.cases.compulsion.ExecutionStage.DEMANDED;
import static org.mingjian.cases.compulsion.ExecutionStage.ENDED;
import static org.mingjian.cases.compulsion.ExecutionStage.EXECUTED;
import static org.mingjian.cases.compulsion.ExecutionStage.OPENED;

/**
 * What may happen in a compulsory execution (行政强制法第三十四条至第六十条). Whether the demand may be missing is a rule. A
 * delivery before the execution is decided is that of the decision to be executed: the periods of remedy run from it.
 */
final class ExecutionLifecycle {

    static final Lifecycle<ExecutionStage> ORDINARY = CommonSteps.around(ended(decided()))
            .running(OPENED, DEMANDED)
            .decided(DECIDED, AT_COURT, EXECUTED)
            .over(CLOSED, ARCHIVED);

    private ExecutionLifecycle() {}

    private static Lifecycle.Builder<ExecutionStage> decided() {
        return Lifecycle.startingAt(BEGINNING)
                .from(BEGINNING)
                .on(CaseOpened.class)
                .to(OPENED)
                .from(BEGINNING, OPENED)
                .on(DemandServed.class)
                .to(DEMANDED)
                .from(DEMANDED, DECIDED)
                .on(DemandServed.class, DefenceHeard.class)
                .stay()
                .from(OPENED, DEMANDED)
                .on(LegalReviewRequested.class, LegalReviewReturned.class, LegalReviewConcluded.class)
                .stay()
                .from(DEMANDED, OPENED, BEGINNING)
                .on(ExecutionDecided.class)
                .to(DECIDED)
                .from(DECIDED)
                .on(ExecutionDecided.class)
                .stay()
                .from(DECIDED, OPENED, DEMANDED)
                .on(DecisionDelivered.class)
                .stay()
                .from(DECIDED, AT_COURT)
                .on(ExecutionCarriedOut.class)
                .stay()
                .from(DECIDED, AT_COURT, EXECUTED, CLOSED, ARCHIVED)
                .on(MajorDecisionFiled.class)
                .stay();
    }

    private static Lifecycle.Builder<ExecutionStage> ended(Lifecycle.Builder<ExecutionStage> table) {
        return table.from(DEMANDED, OPENED, DECIDED)
                .on(CourtExecutionApplied.class)
                .to(AT_COURT)
                .from(DECIDED, AT_COURT)
                .on(ExecutionCompleted.class)
                .to(EXECUTED)
                .from(EXECUTED)
                .on(DecisionDelivered.class)
                .stay()
                .from(OPENED, DEMANDED, DECIDED, AT_COURT)
                .on(CaseTerminated.class, CaseTransferred.class)
                .to(ENDED)
                .from(EXECUTED, AT_COURT, ENDED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(CLOSED)
                .on(CaseArchived.class)
                .to(ARCHIVED);
    }
}
