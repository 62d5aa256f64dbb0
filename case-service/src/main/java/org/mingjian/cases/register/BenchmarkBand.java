package org.mingjian.cases.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.FieldProblem;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * One band of a discretion benchmark (裁量阶次, 国办发〔2022〕27号): for one item and one circumstance, from how much to how
 * much. Amounts are yuan; a multiple is of the unlawful gain or the value of the goods.
 */
public record BenchmarkBand(
        @Labelled(value = "事项编码", english = "code of the item")
        String item,

        @Labelled(value = "违法情形", english = "circumstance") String circumstance,

        @Labelled(value = "裁量阶次", english = "name of the band")
        String band,

        @Labelled(value = "罚款下限，元", english = "least fine in yuan") @Nullable
        BigDecimal lowerFine,

        @Labelled(value = "罚款上限，元", english = "greatest fine in yuan") @Nullable
        BigDecimal upperFine,

        @Labelled(value = "倍数下限", english = "least multiple") @Nullable
        BigDecimal lowerMultiple,

        @Labelled(value = "倍数上限", english = "greatest multiple") @Nullable
        BigDecimal upperMultiple,

        @Labelled(value = "基准文号", english = "document of the benchmark")
        String document)
        implements RegisterEntry, OfItem {
    @Override
    public List<FieldProblem> contradictions() {
        List<FieldProblem> problems = new ArrayList<>();
        if (lowerFine != null && upperFine != null && lowerFine.compareTo(upperFine) > 0) {
            problems.add(new FieldProblem("upperFine", FieldProblem.Kind.OUT_OF_RANGE, "罚款上限不能低于下限"));
        }
        if (lowerMultiple != null && upperMultiple != null && lowerMultiple.compareTo(upperMultiple) > 0) {
            problems.add(new FieldProblem("upperMultiple", FieldProblem.Kind.OUT_OF_RANGE, "倍数上限不能低于下限"));
        }
        return problems;
    }
}
