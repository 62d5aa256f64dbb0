package org.mingjian.cases.register;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Labelled;

/** What an agency may do (权责清单, 福建省权责清单). Its key is the code of the item. */
public record Power(
        @Labelled(value = "事项名称", english = "name of the item")
        String name,

        @Labelled(value = "职权类型", english = "kind of power") CaseKind kind,

        @Labelled(value = "设定依据", english = "legal basis") String basis,

        @Labelled(value = "执法领域", english = "field a certificate must cover") @Nullable
        String field)
        implements RegisterEntry {}
