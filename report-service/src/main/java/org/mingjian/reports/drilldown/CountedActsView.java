package org.mingjian.reports.drilldown;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.page.Page;

/**
 * One page of the acts behind a number.
 *
 * @param items the acts
 * @param nextCursor where the next page begins; null on the last page
 */
@Schema(name = "CountedActPage")
public record CountedActsView(
        List<CountedActView> items,
        @Schema(nullable = true) @Nullable String nextCursor) {

    public CountedActsView {
        items = List.copyOf(items);
    }

    static CountedActsView of(Page<CountedActView> page) {
        return new CountedActsView(page.items(), page.nextCursor());
    }
}
