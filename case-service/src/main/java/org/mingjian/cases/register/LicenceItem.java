package org.mingjian.cases.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.Labelled;

/** A licence and how to get it (许可事项、办事指南, 国办发〔2018〕118号). Its key is the code of the item. */
public record LicenceItem(
        @Labelled(value = "事项名称", english = "name of the licence")
        String name,

        @Labelled(value = "设定依据", english = "legal basis") String basis,

        @Labelled(value = "法定办结时限，工作日", english = "working days the law gives") @Nullable
        Integer statutoryDays,

        @Labelled(value = "承诺办结时限，工作日", english = "working days promised") @Nullable
        Integer promisedDays,

        @Labelled(value = "受理条件", english = "conditions for taking an application up")
        List<String> conditions,

        @Labelled(value = "受理机构", english = "body that takes it up")
        String acceptingBody,

        @Labelled(value = "审批机构", english = "body that decides")
        String approvingBody,

        @Labelled(value = "办事指南", english = "service guide: how, where and what to bring") @Nullable
        String guide)
        implements RegisterEntry {
    public LicenceItem {
        conditions = List.copyOf(conditions);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return promisedDays != null && statutoryDays != null && promisedDays > statutoryDays
                ? List.of(new FieldProblem(
                        "promisedDays", FieldProblem.Kind.OUT_OF_RANGE, "承诺办结时限不能长于法定办结时限" + statutoryDays + "个工作日"))
                : List.of();
    }
}
