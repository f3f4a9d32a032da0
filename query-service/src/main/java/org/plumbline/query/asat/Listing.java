package org.plumbline.query.asat;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list as an API answer.
 *
 * @param position what it was computed at
 * @param total how many there are in all
 * @param page number of this page, from 1
 */
public record Listing<T>(
        long position, @Nullable String asAt, boolean caughtUp, List<T> items, long total, int page, int pageSize) {

    public static <T> Listing<T> of(View view, List<T> items, long total, Page page) {
        return new Listing<>(view.position(), view.asAt(), view.isCaughtUp(), items, total, page.number(), page.size());
    }

    /** Of a list that is short by nature and at hand. */
    public static <T> Listing<T> of(View view, List<T> all, Page page) {
        return of(view, page.of(all), all.size(), page);
    }

    /** The same part of the list with other words for each item. */
    public <U> Listing<U> map(Function<List<T>, List<U>> items) {
        return new Listing<>(position, asAt, caughtUp, items.apply(this.items), total, page, pageSize);
    }

    /** As {@link #map}, one by one. */
    public <U> Listing<U> each(Function<T, U> item) {
        return map(all -> all.stream().map(item).toList());
    }
}
