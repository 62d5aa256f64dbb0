package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.contract.cases.Procedure;

/** The procedures of compulsion with the limits that run in them. */
@ApplicationScoped
class CompulsionProcedures implements ProcedureSource {

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(
                new CaseProcedure<>(
                        CaseKind.COMPULSORY_MEASURE,
                        Procedure.ORDINARY,
                        CompulsionLifecycle.MEASURE,
                        CompulsionRules.MEASURE,
                        List.of(
                                Limitation.duty(
                                        "sealing", decided(MeasureKind.SEALING), MeasureReleased.class::isInstance),
                                Limitation.duty(
                                        "seizure", decided(MeasureKind.SEIZURE), MeasureReleased.class::isInstance),
                                Limitation.duty(
                                        "freezing", decided(MeasureKind.FREEZING), MeasureReleased.class::isInstance),
                                Limitation.duty(
                                        "freezing-decision-delivery",
                                        decided(MeasureKind.FREEZING),
                                        DecisionDelivered.class::isInstance),
                                Limitation.between(
                                        "disclosure-compulsion", MeasureDecided.class, DecisionDisclosed.class))),
                new CaseProcedure<>(
                        CaseKind.COMPULSORY_EXECUTION,
                        Procedure.ORDINARY,
                        CompulsionLifecycle.EXECUTION,
                        CompulsionRules.EXECUTION,
                        List.of(Limitation.between(
                                "disclosure-compulsion", ExecutionDecided.class, DecisionDisclosed.class))));
    }

    private static Predicate<CaseStep> decided(MeasureKind kind) {
        return step -> step instanceof MeasureDecided measure && measure.measure() == kind;
    }
}
