package org.mingjian.reports.fact;

import java.util.List;

/**
 * A number the service can give and drill into.
 *
 * @param code stable code, such as {@code acts.penalty}
 * @param label what a clerk calls it
 * @param english the same for programmers
 * @param unit what is counted, such as 件
 * @param parts codes whose sum it is; empty for a measure that is counted itself
 */
public record Measure(String code, String label, String english, String unit, List<String> parts) {

    public Measure {
        parts = List.copyOf(parts);
    }

    /** Whether it is a sum of others. */
    public boolean isDerived() {
        return !parts.isEmpty();
    }

    /** The counted measures behind it: its parts, or itself. */
    public List<String> counted() {
        return isDerived() ? parts : List.of(code);
    }
}
