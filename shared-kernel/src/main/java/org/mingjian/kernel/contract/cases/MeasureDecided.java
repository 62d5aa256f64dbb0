package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency decided a compulsory measure. */
public record MeasureDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        MeasureKind measure)
        implements CaseStep {

    public MeasureDecided {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.MEASURE_DECIDED;
    }
}
