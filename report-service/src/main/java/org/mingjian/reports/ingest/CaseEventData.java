package org.mingjian.reports.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.StepForm;

/**
 * Data of an event about a case, whether it brings steps ({@code CaseChanged}) or another judgement of them
 * ({@code CaseRejudged}); what does not belong to its type is absent or zero.
 */
record CaseEventData(int firstSequence, @Nullable List<StepForm> steps, int judgement, CaseState state) {}
