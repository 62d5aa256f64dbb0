package org.mingjian.cases.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * Enforcement entrusted in writing to an organisation (委托执法, 行政处罚法第二十条); the entry belongs to the entrusting
 * organ, the version's period is the term. Its key is the number of the document.
 */
public record Entrustment(
        @Labelled(value = "受委托组织代码", english = "code of the entrusted organisation")
        String body,

        @Labelled(value = "委托事项编码", english = "codes of the items")
        List<String> items,

        @Labelled(value = "书面委托日期", english = "day of the written entrustment") @Nullable
        LocalDate writtenOn,

        @Labelled(value = "备案日期", english = "day it was filed with the superior organ and the government") @Nullable
        LocalDate filedOn)
        implements RegisterEntry {
    public Entrustment {
        items = List.copyOf(items);
    }
}
