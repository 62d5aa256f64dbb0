package org.mingjian.cases.register;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Labelled;
import org.mingjian.kernel.contract.cases.Sanction;

/**
 * One line of an agency's catalogue of major decisions (重大执法决定目录清单, 国办发〔2018〕118号). A decision of the kind is
 * major when it fulfils everything the line states; amounts are yuan, from which on.
 */
public record MajorDecision(
        @Labelled(value = "目录事项", english = "what the catalogue calls it")
        String name,

        @Labelled(value = "执法类别", english = "kind of act") CaseKind kind,

        @Labelled(value = "层级", english = "level of the agency") @Nullable
        String level,

        @Labelled(value = "执法领域", english = "field of the item") @Nullable
        String field,

        @Labelled(value = "处罚种类", english = "any of these sanctions")
        List<Sanction> sanctions,

        @Labelled(value = "对公民的数额起点，元", english = "amount from, against a person") @Nullable
        BigDecimal personFrom,

        @Labelled(value = "对单位的数额起点，元", english = "amount from, against an organisation") @Nullable
        BigDecimal organisationFrom,

        @Labelled(value = "是否以举行过听证为条件", english = "whether a hearing must have been held")
        boolean hearing)
        implements RegisterEntry {
    public MajorDecision {
        sanctions = List.copyOf(sanctions);
    }
}
