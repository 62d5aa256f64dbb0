package org.mingjian.kernel.page;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows, in the list's order
 * @param nextCursor where the next page begins; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with one more than the limit, to know whether there is a next page.
     *
     * @param cursorOf the cursor behind a row
     */
    public static <T> Page<T> of(List<T> limitAndOneMore, int limit, Function<T, Cursor> cursorOf) {
        if (limitAndOneMore.size() <= limit) {
            return new Page<>(limitAndOneMore, null);
        }
        List<T> items = limitAndOneMore.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encode());
    }

    /** The same page with each row seen differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor);
    }
}
