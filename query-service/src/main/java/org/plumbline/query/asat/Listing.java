package org.plumbline.query.asat;

import java.util.List;
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

    public static <T> Listing<T> of(View view, List<T> all) {
        return new Listing<>(
                view.position(), view.asAt(), view.isCaughtUp(), all, all.size(), 1, Math.max(1, all.size()));
    }
}
