package org.mingjian.reports.fact;

import java.util.List;

/**
 * What is already known of a case.
 *
 * @param at how far it was projected
 * @param open the facts that count now
 */
record Standing(CaseVersion at, List<Fact> open) {

    static final Standing NEW = new Standing(CaseVersion.NONE, List.of());

    Standing {
        open = List.copyOf(open);
    }
}
