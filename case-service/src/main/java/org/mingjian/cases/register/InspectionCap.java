package org.mingjian.cases.register;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * How often an agency may inspect in a year (年度频次上限, 国办发〔2024〕54号): one enterprise, and all together. The version's
 * period says in which years.
 */
public record InspectionCap(
        @Labelled(value = "每户企业每年检查次数上限", english = "visits to one enterprise in a year")
        Integer perEnterprise,

        @Labelled(value = "全年检查次数上限", english = "visits in a year, all together") @Nullable
        Integer together,

        @Labelled(value = "公布文件", english = "document that published it")
        String document)
        implements RegisterEntry {}
