package org.mingjian.cases.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.Labelled;

/** An item of the four lists (四张清单): when no or a lighter penalty, or no compulsion, is to be used. */
public record LeniencyItem(
        @Labelled(value = "所属清单", english = "which of the four lists")
        LeniencyList list,

        @Labelled(value = "违法行为", english = "unlawful act") String name,

        @Labelled(value = "依据", english = "legal basis") String basis,

        @Labelled(value = "适用条件", english = "conditions") List<String> conditions,

        @Labelled(value = "各项条件的证据", english = "evidence for each condition")
        List<String> evidence,

        @Labelled(value = "清单文号", english = "document of the list") @Nullable
        String document)
        implements RegisterEntry {
    public LeniencyItem {
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return conditions.size() == evidence.size()
                ? List.of()
                : List.of(new FieldProblem(
                        "evidence", FieldProblem.Kind.OUT_OF_RANGE, "应对" + conditions.size() + "项适用条件逐项列明证据"));
    }
}
