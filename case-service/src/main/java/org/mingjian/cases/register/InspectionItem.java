package org.mingjian.cases.register;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/** What may be inspected (行政检查事项, 国办发〔2024〕54号); what is not published is not carried out. */
public record InspectionItem(
        @Labelled(value = "检查事项", english = "what is inspected")
        String name,

        @Labelled(value = "检查依据", english = "legal basis") String basis,

        @Labelled(value = "执法领域", english = "field a certificate must cover") @Nullable
        String field)
        implements RegisterEntry {}
