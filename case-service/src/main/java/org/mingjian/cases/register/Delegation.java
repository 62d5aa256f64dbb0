package org.mingjian.cases.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * A power of penalty taken on by a township (赋权乡镇街道, 行政处罚法第二十四条); the entry belongs to the township, its key is
 * the code of the item. It is held from the day the acceptance was confirmed (承接确认书) until the version ends.
 */
public record Delegation(
        @Labelled(value = "事项编码", english = "code of the item")
        String item,

        @Labelled(value = "赋权机关代码", english = "code of the organ it came from")
        String fromOrgan,

        @Labelled(value = "赋权决定文号", english = "document of the decision")
        String decisionDocument,

        @Labelled(value = "承接确认日期", english = "day the acceptance was confirmed") @Nullable
        LocalDate confirmedOn,

        @Labelled(value = "收回决定文号", english = "document that withdrew it") @Nullable
        String withdrawnBy)
        implements RegisterEntry, OfItem {}
