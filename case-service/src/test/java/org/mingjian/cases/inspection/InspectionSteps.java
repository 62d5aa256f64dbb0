package org.mingjian.cases.inspection;

import java.time.LocalDate;
import java.util.List;

import org.mingjian.cases.testing.Steps;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.InspectionBasis;
import org.mingjian.kernel.contract.cases.InspectionNotified;
import org.mingjian.kernel.contract.cases.InspectionResultTold;
import org.mingjian.kernel.contract.cases.SiteEntered;
import org.mingjian.kernel.statute.ExcludedTime;

/** Steps of an inspection: what, and on which day. */
final class InspectionSteps {

    private InspectionSteps() {}

    static InspectionApproved approved(String on) {
        return new InspectionApproved(
                LocalDate.parse(on), List.of(), null, InspectionBasis.ANNUAL_PLAN, null, false, null);
    }

    static InspectionApproved urgentlyApproved(String on) {
        return new InspectionApproved(LocalDate.parse(on), List.of(), null, InspectionBasis.LEAD, null, true, null);
    }

    static InspectionNotified notified(String on) {
        return new InspectionNotified(LocalDate.parse(on), List.of(), null);
    }

    static SiteEntered entered(String on) {
        return enteredBy(on, Steps.LIN, Steps.CHEN);
    }

    static SiteEntered enteredBy(String on, String... officers) {
        return new SiteEntered(LocalDate.parse(on), List.of(officers), null, true, false);
    }

    static InspectionResultTold told(String on) {
        return new InspectionResultTold(LocalDate.parse(on), List.of(), null);
    }

    static ExclusionStarted sampled(String on) {
        return new ExclusionStarted(LocalDate.parse(on), List.of(), null, ExcludedTime.TESTING);
    }

    static ExclusionEnded tested(String on) {
        return new ExclusionEnded(LocalDate.parse(on), List.of(), null, ExcludedTime.TESTING);
    }
}
