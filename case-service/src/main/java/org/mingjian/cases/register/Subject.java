package org.mingjian.cases.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.Labelled;

/**
 * The confirmation that an agency is an enforcement body (执法主体资格), by the justice bureau; the key is the agency's code.
 * It holds while a version does and is effective once published.
 */
public record Subject(
        @Labelled(value = "确认文号", english = "document of the confirmation")
        String document,

        @Labelled(value = "上级机关代码", english = "code of the superior organ") @Nullable
        String superior,

        @Labelled(value = "执法领域", english = "fields; none for all")
        List<String> fields)
        implements RegisterEntry {
    public Subject {
        fields = List.copyOf(fields);
    }
}
