package org.mingjian.cases.casefile;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.audit.Link;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.CaseStep;

/**
 * A case that was judged and is ready to be kept.
 *
 * @param knownSteps how many of its steps are kept already; 0 for a new case
 * @param knownHead the link of the last of those; null for a new case
 * @param added the chain of the steps that are new
 */
public record JudgedCase(
        UUID id,
        Dossier dossier,
        Judgement judgement,
        int knownSteps,
        @Nullable Link knownHead,
        CaseChain added,
        CaseSource source) {

    /** A case that was not there before. */
    public static JudgedCase fresh(UUID id, Dossier dossier, Judgement judgement, CaseChain chain, CaseSource source) {
        return new JudgedCase(id, dossier, judgement, 0, null, chain, source);
    }

    /** A case that gets further steps. */
    public static JudgedCase extended(
            KnownCase known, Dossier dossier, Judgement judgement, CaseChain added, CaseSource source) {
        return new JudgedCase(known.id(), dossier, judgement, known.stepCount(), known.link(), added, source);
    }

    /** Whether it was not there before. */
    public boolean isFresh() {
        return knownSteps == 0;
    }

    /** The steps that are new. */
    public List<CaseStep> newSteps() {
        List<CaseStep> steps = dossier.timeline().steps();
        return steps.subList(knownSteps, steps.size());
    }

    /** What the case amounts to now. */
    public CaseState state() {
        return CaseStates.of(id, dossier, judgement);
    }
}
