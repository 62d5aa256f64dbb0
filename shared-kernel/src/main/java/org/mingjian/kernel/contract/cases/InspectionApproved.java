package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The head of the agency approved the inspection (国办发〔2024〕54号).
 *
 * @param basis why it is made
 * @param item code of the published inspection item
 * @param emergency whether it is approved after the fact because it was urgent
 * @param documentNumber number of the approved plan of a special inspection
 * @param draw id of the random draw that chose whom to inspect and who inspects
 */
public record InspectionApproved(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        InspectionBasis basis,
        @Nullable String item,
        @WhenAbsent("false") boolean emergency,
        @Nullable String documentNumber,
        @Nullable String draw)
        implements CaseStep {

    public InspectionApproved {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without the number of a plan. */
    public InspectionApproved(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            InspectionBasis basis,
            @Nullable String item,
            boolean emergency) {
        this(on, officers, note, basis, item, emergency, null, null);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return draw == null || Uuids.isWritten(draw)
                ? List.of()
                : List.of(new FieldProblem("draw", FieldProblem.Kind.OUT_OF_RANGE, "请填写系统给出的随机抽查编号"));
    }
}
