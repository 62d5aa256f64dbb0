package org.mingjian.generator.county;

import java.util.Optional;

import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.PenaltyWeight;

/** What a file carries beside its own act, so that the year's counts come out. */
record Marks(
        boolean recorded,
        boolean reviewed,
        boolean disclosed,
        PenaltyWeight weight,
        Optional<FlexibleMeasure> flexible,
        Optional<Violation> violation) {

    boolean has(Violation kind) {
        return violation.filter(v -> v == kind).isPresent();
    }
}
