package org.mingjian.cases.casefile;

import org.mingjian.kernel.contract.cases.CaseState;

/** A kept case that was judged again without a new step. */
record Rejudged(KnownCase known, Dossier dossier, Judgement judgement) {

    /** What the case amounts to now. */
    CaseState state() {
        return CaseStates.of(known.id(), dossier, judgement);
    }
}
