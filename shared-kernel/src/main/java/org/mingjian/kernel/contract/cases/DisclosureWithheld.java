package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency decided not to disclose the decision (决定不予公开).
 *
 * @param legalBasis the provision; needed where the reason names none
 */
public record DisclosureWithheld(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        WithholdingReason reason,
        @Nullable String legalBasis)
        implements CaseStep {

    public DisclosureWithheld {
        officers = List.copyOf(officers);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return reason == WithholdingReason.OTHER_BY_LAW && legalBasis == null
                ? List.of(new FieldProblem("legalBasis", FieldProblem.Kind.MISSING, "依其他规定不予公开的，应当填写所依据的法律、法规条文"))
                : List.of();
    }
}
