package org.plumbline.query.asat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;

/**
 * Which part of a list somebody asks for.
 *
 * @param number from 1
 * @param size how many there are on a page at most
 */
public record Page(int number, int size) {

    public static final int USUAL = 50;
    public static final int MOST = 1_000;
    private static final int LAST = 100_000;

    public static Page first() {
        return new Page(1, USUAL);
    }

    /** @throws Invalid naming the one that is out of range */
    static Page of(@Nullable String number, @Nullable String size) {
        return new Page(
                within("page", number, 1, LAST, "counts from 1"),
                within("pageSize", size, USUAL, MOST, "must be between 1 and " + MOST));
    }

    private static int within(String field, @Nullable String given, int usual, int most, String rule) {
        if (given == null || given.isBlank()) {
            return usual;
        }
        int value = given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
        if (value < 1 || value > most) {
            throw Invalid.field(field, rule);
        }
        return value;
    }

    public long offset() {
        return (number - 1L) * size;
    }

    /** That part of a list which is short by nature. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(offset()).limit(size).toList();
    }
}
