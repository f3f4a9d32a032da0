package org.plumbline.query.projection;

import java.util.Set;

/**
 * How far the read models have come.
 *
 * @param position what all of them answer for alike
 * @param current tables whose rows, as they are now, are those of that position; it holds in the transaction that read it
 */
public record Reached(long position, Set<String> current) {

    /** That position, and of no table is it known what it holds now. */
    public static Reached of(long position) {
        return new Reached(position, Set.of());
    }
}
