package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.MajorDecisions;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedure of a compulsory execution with the limits that run in it. */
@ApplicationScoped
class ExecutionProcedures implements ProcedureSource {

    private static final List<Limitation> LIMITS = Stream.concat(
                    Stream.of(
                            CommonLimits.disclosure("disclosure-compulsion", ExecutionDecided.class::isInstance),
                            Limitation.dutyFrom(
                                    "major-decision-filing",
                                    MajorDecisions.starts(ExecutionDecided.class),
                                    MajorDecisionFiled.class),
                            new Limitation(
                                    "compulsory-execution-after-additional-fine",
                                    ExecutionProcedures::addsTheFirstFine,
                                    ExecutionProcedures::takesMoneyOrGoods,
                                    Limitation.Effect.RIGHT),
                            new Limitation(
                                    "court-execution-demand",
                                    ExecutionProcedures::isFirstDemand,
                                    CourtExecutionApplied.class::isInstance,
                                    Limitation.Effect.RIGHT)),
                    CommonLimits.OF_ANY_KIND.stream())
            .toList();

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.COMPULSORY_EXECUTION,
                Procedure.ORDINARY,
                ExecutionLifecycle.ORDINARY,
                ExecutionRules.CURRENT,
                LIMITS));
    }

    /** Thirty days of an additional fine or late fee have to pass before money is transferred or goods are sold (第四十六条). */
    private static boolean addsTheFirstFine(List<CaseStep> steps, int index) {
        return addsAFine(steps.get(index))
                && steps.subList(0, index).stream().noneMatch(ExecutionProcedures::addsAFine);
    }

    private static boolean addsAFine(CaseStep step) {
        return step instanceof ExecutionDecided decided && decided.means() == ExecutionMeans.ADDITIONAL_FINE;
    }

    private static boolean takesMoneyOrGoods(CaseStep step) {
        return step instanceof ExecutionDecided decided
                && (decided.means() == ExecutionMeans.TRANSFER || decided.means() == ExecutionMeans.DISPOSAL);
    }

    /**
     * One demand that had its ten days is enough; asking again does not make the agency wait again. It starts nothing where
     * the agency executes by itself.
     */
    private static boolean isFirstDemand(List<CaseStep> steps, int index) {
        boolean byTheCourt = steps.stream().noneMatch(ExecutionProcedures::isOwnExecution)
                || steps.stream().anyMatch(CourtExecutionApplied.class::isInstance);
        return byTheCourt
                && steps.get(index) instanceof DemandServed
                && steps.subList(0, index).stream().noneMatch(DemandServed.class::isInstance);
    }

    private static boolean isOwnExecution(CaseStep step) {
        return step instanceof ExecutionDecided decided && decided.means() != ExecutionMeans.COURT;
    }
}
