package org.mingjian.cases.compulsion;

import java.time.LocalDate;
import java.util.List;

import org.mingjian.cases.testing.Steps;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.CourtExecutionApplied;
import org.mingjian.kernel.contract.cases.DemandServed;
import org.mingjian.kernel.contract.cases.ExclusionEnded;
import org.mingjian.kernel.contract.cases.ExclusionStarted;
import org.mingjian.kernel.contract.cases.ExecutionCarriedOut;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.InventoryMade;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.contract.cases.MeasureApproved;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.statute.ExcludedTime;

/** Steps of measures and executions: what, and on which day. */
final class CompulsionSteps {

    private CompulsionSteps() {}

    static MeasureApproved approved(String on) {
        return new MeasureApproved(LocalDate.parse(on), List.of(), null, "局长");
    }

    static MeasureDecided seizedOnTheSpot(String on) {
        return new MeasureDecided(
                LocalDate.parse(on), List.of(Steps.LIN, Steps.CHEN), null, null, MeasureKind.SEIZURE, true, false);
    }

    static InventoryMade listed(String on) {
        return new InventoryMade(LocalDate.parse(on), List.of(), null);
    }

    static RecordingMade recorded(String on) {
        return RecordingMade.elsewhere(LocalDate.parse(on), List.of(), 30);
    }

    static LimitExtended extended(String on) {
        return new LimitExtended(LocalDate.parse(on), List.of(), null, null, "局长");
    }

    static ExclusionStarted stopped(String on, ExcludedTime reason) {
        return new ExclusionStarted(LocalDate.parse(on), List.of(), null, reason);
    }

    static ExclusionEnded goesOn(String on, ExcludedTime reason) {
        return new ExclusionEnded(LocalDate.parse(on), List.of(), null, reason);
    }

    static CaseTransferred transferred(String on) {
        return new CaseTransferred(LocalDate.parse(on), List.of(), null, "安溪县公安局");
    }

    static DemandServed demanded(String on) {
        return new DemandServed(LocalDate.parse(on), List.of(), null);
    }

    static ExecutionDecided executionDecided(String on, ExecutionMeans means) {
        return new ExecutionDecided(LocalDate.parse(on), List.of(), null, null, means);
    }

    static ExecutionCarriedOut carriedOut(String on) {
        return new ExecutionCarriedOut(LocalDate.parse(on), List.of(), null, null, false);
    }

    static ExecutionCarriedOut carriedOutAt(String on, int hour, boolean emergency) {
        return new ExecutionCarriedOut(LocalDate.parse(on), List.of(), null, hour, emergency);
    }

    static CourtExecutionApplied courtAsked(String on) {
        return new CourtExecutionApplied(LocalDate.parse(on), List.of(), null);
    }
}
