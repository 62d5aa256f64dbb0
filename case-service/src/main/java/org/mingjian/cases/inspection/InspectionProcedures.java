package org.mingjian.cases.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.CommonLimits;
import org.mingjian.cases.casefile.Limitation;
import org.mingjian.cases.casefile.ProcedureSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.InspectionResultTold;
import org.mingjian.kernel.contract.cases.Procedure;
import org.mingjian.kernel.contract.cases.SiteEntered;
import org.mingjian.kernel.statute.ExcludedTime;

/** The procedure of an inspection with the limits that run in it. */
@ApplicationScoped
class InspectionProcedures implements ProcedureSource {

    /** Time after which there is a result of a test (检验检测结果). */
    private static final Set<ExcludedTime> TESTS =
            EnumSet.of(ExcludedTime.TESTING, ExcludedTime.ASSAY, ExcludedTime.QUARANTINE, ExcludedTime.APPRAISAL);

    private static final List<Limitation> LIMITS = Stream.concat(
                    Stream.of(
                            CommonLimits.disclosure("disclosure-other", InspectionConcluded.class::isInstance),
                            Limitation.duty(
                                    "inspection-result-told",
                                    InspectionProcedures::endsATest,
                                    InspectionProcedures::tellsTheResult),
                            Limitation.dutyFrom(
                                    "emergency-start-regularised",
                                    InspectionProcedures::isUrgentVisit,
                                    InspectionApproved.class)),
                    CommonLimits.OF_ANY_KIND.stream())
            .toList();

    @Override
    public List<CaseProcedure<?>> procedures() {
        return List.of(new CaseProcedure<>(
                CaseKind.INSPECTION,
                Procedure.ORDINARY,
                InspectionLifecycle.ORDINARY,
                InspectionRules.CURRENT,
                LIMITS));
    }

    /** Whether the inspected learns the result by that step; to deliver it in writing tells it too. */
    static boolean tellsTheResult(CaseStep step) {
        return step instanceof InspectionResultTold || step instanceof DecisionDelivered;
    }

    private static boolean endsATest(CaseStep step) {
        return step instanceof ExclusionEnded ended && TESTS.contains(ended.reason());
    }

    /** The first step on site, where the first approval comes behind it and says that it was urgent. */
    private static boolean isUrgentVisit(List<CaseStep> steps, int index) {
        return isOnSite(steps.get(index))
                && steps.subList(0, index).stream()
                        .noneMatch(step -> isOnSite(step) || step instanceof InspectionApproved)
                && steps.subList(index, steps.size()).stream()
                        .anyMatch(step -> step instanceof InspectionApproved approved && approved.emergency());
    }

    private static boolean isOnSite(CaseStep step) {
        return step instanceof SiteEntered || step instanceof InspectionConcluded;
    }
}
