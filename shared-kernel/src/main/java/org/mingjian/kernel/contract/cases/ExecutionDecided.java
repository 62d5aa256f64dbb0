package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency decided compulsory execution.
 *
 * @param demolition whether an unlawful building is to be demolished, 行政强制法第四十四条
 * @param announcedOn when the demand to demolish within a time was announced; only with a demolition
 * @param major whether the decision is in the agency's catalogue of major ones, so that it needs a legal review
 */
public record ExecutionDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        ExecutionMeans means,
        @WhenAbsent("false") boolean demolition,
        @Nullable LocalDate announcedOn,
        @WhenAbsent("false") boolean major)
        implements CaseStep {

    public ExecutionDecided {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: no demolition, not major. */
    public ExecutionDecided(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            @Nullable String documentNumber,
            ExecutionMeans means) {
        this(on, officers, note, documentNumber, means, false, null, false);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return announcedOn == null || demolition
                ? List.of()
                : List.of(new FieldProblem("announcedOn", FieldProblem.Kind.UNEXPECTED, "只有强制拆除才填写公告之日"));
    }
}
