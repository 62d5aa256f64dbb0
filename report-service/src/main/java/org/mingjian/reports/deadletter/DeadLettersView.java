package org.mingjian.reports.deadletter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.page.Page;

/**
 * One page of dead letters.
 *
 * @param items the letters, newest first
 * @param nextCursor where the next page begins; null on the last page
 */
@Schema(name = "DeadLetterPage")
public record DeadLettersView(
        List<DeadLetterView> items,
        @Schema(nullable = true) @Nullable String nextCursor) {

    public DeadLettersView {
        items = List.copyOf(items);
    }

    static DeadLettersView of(Page<DeadLetterView> page) {
        return new DeadLettersView(page.items(), page.nextCursor());
    }
}
