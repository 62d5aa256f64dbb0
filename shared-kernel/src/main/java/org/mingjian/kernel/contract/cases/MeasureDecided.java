package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A compulsory measure was decided (行政强制措施, 行政强制法第十八条).
 *
 * @param onTheSpot whether urgency allowed to act before approval, 行政强制法第十九条
 * @param major whether the decision is in the agency's catalogue of major ones, so that it needs a legal review
 */
public record MeasureDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        MeasureKind measure,
        @WhenAbsent("false") boolean onTheSpot,
        @WhenAbsent("false") boolean major)
        implements CaseStep {

    public MeasureDecided {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: approved before. */
    public MeasureDecided(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            @Nullable String documentNumber,
            MeasureKind measure) {
        this(on, officers, note, documentNumber, measure, false, false);
    }
}
