package org.mingjian.reports.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.StepForm;

/**
 * Data of an event about a case, whether it brings steps ({@code CaseChanged}) or another judgement of them
 * ({@code CaseRejudged}); what does not belong to its type is absent.
 */
record CaseEventData(
        @Nullable Integer firstSequence,
        @Nullable List<StepForm> steps,
        @Nullable Integer judgement,
        CaseState state) {

    /** Number of the first step it brings; zero where it brings none. */
    int first() {
        return firstSequence == null ? 0 : firstSequence;
    }

    /** The so-many-eth judgement of the same steps; zero where it brings steps. */
    int again() {
        return judgement == null ? 0 : judgement;
    }
}
