package org.mingjian.reports.fact;

import java.util.List;

/**
 * What is already known of a case.
 *
 * @param sequence number of its last step that was projected; zero when the case is new
 * @param open the facts that count now
 */
record Standing(int sequence, List<Fact> open) {

    static final Standing NEW = new Standing(0, List.of());

    Standing {
        open = List.copyOf(open);
    }
}
