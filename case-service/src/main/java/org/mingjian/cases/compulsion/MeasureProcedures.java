package org.mingjian.cases.compulsion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.MajorDecisions;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.contract.cases.MeasureApproved;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.contract.cases.Procedure;

/**
 * The procedure of a compulsory measure with the limits that run in it. Every one of them is a duty: a release behind the
 * term is late, but to refuse it would keep the property.
 */
@ApplicationScoped
class MeasureProcedures implements ProcedureSource {

    private static final List<Limitation> LIMITS = Stream.concat(
                    Stream.of(
                            Limitation.duty("sealing", decided(MeasureKind.SEALING), MeasureReleased.class::isInstance),
                            Limitation.duty("seizure", decided(MeasureKind.SEIZURE), MeasureReleased.class::isInstance),
                            Limitation.duty(
                                    "freezing", decided(MeasureKind.FREEZING), MeasureReleased.class::isInstance),
                            Limitation.duty(
                                    "freezing-decision-delivery",
                                    decided(MeasureKind.FREEZING),
                                    DecisionDelivered.class::isInstance),
                            Limitation.duty(
                                    "emergency-measure-reported",
                                    MeasureProcedures::isOnTheSpot,
                                    MeasureProcedures::approvesAfterwards),
                            Limitation.dutyFrom(
                                    "major-decision-filing",
                                    MajorDecisions.starts(MeasureDecided.class),
                                    MajorDecisionFiled.class),
                            CommonLimits.disclosure("disclosure-compulsion", MeasureDecided.class::isInstance)),
                    CommonLimits.OF_ANY_KIND.stream())
            .toList();

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.COMPULSORY_MEASURE,
                Procedure.ORDINARY,
                MeasureLifecycle.ORDINARY,
                MeasureRules.CURRENT,
                LIMITS));
    }

    private static Predicate<CaseStep> decided(MeasureKind kind) {
        return step -> step instanceof MeasureDecided measure && measure.measure() == kind;
    }

    private static boolean isOnTheSpot(CaseStep step) {
        return step instanceof MeasureDecided measure && measure.onTheSpot();
    }

    /** Whether a step behind a measure on the spot approves it; the opening of the file does where it comes behind. */
    static boolean approvesAfterwards(CaseStep step) {
        return step instanceof MeasureApproved || step instanceof CaseOpened;
    }
}
