package org.plumbline.query.asat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known now of one thing over all days: a state from each day on which it changed. A fact that became true on a
 * day begins a state on that day and changes every later one; no earlier fact needs to be read again, because facts apply
 * in the order they were recorded.
 *
 * @param <S> immutable state
 */
final class Line<S> {

    private static final int KEPT = 8;

    /** The state from a day until the next one's. */
    record Stretch<S>(LocalDate from, S state) {}

    private final List<Stretch<S>> stretches;
    private long version;
    private boolean isWhole;

    /** @param isWhole whether these are all stretches, or only the last ones */
    Line(List<Stretch<S>> stretches, long version, boolean isWhole) {
        this.stretches = new ArrayList<>(stretches);
        this.version = version;
        this.isWhole = isWhole;
    }

    static <S> Line<S> empty() {
        return new Line<>(List.of(), -1, true);
    }

    /** Whether a fact of that day can be applied without reading earlier stretches. */
    boolean reachesBackTo(LocalDate day) {
        return isWhole || !day.isBefore(stretches.getFirst().from());
    }

    long version() {
        return version;
    }

    /** The state now, or null when there is nothing yet. */
    @Nullable
    Stretch<S> last() {
        return stretches.isEmpty() ? null : stretches.getLast();
    }

    /** Applies a fact and answers with the states it made. */
    List<Stretch<S>> apply(LocalDate day, long newVersion, UnaryOperator<@Nullable S> fact) {
        int next = stretches.size();
        while (next > 0 && stretches.get(next - 1).from().isAfter(day)) {
            next--;
        }
        boolean isNewDay = next == 0 || !stretches.get(next - 1).from().equals(day);
        int begin = isNewDay ? next : next - 1;
        if (isNewDay) {
            S state = fact.apply(next == 0 ? null : stretches.get(next - 1).state());
            if (state != null) {
                stretches.add(next, new Stretch<>(day, state));
                next++;
            }
        }
        for (int i = isNewDay ? next : begin; i < stretches.size(); i++) {
            Stretch<S> old = stretches.get(i);
            S state = fact.apply(old.state());
            stretches.set(i, new Stretch<>(old.from(), state == null ? old.state() : state));
        }
        version = Math.max(version, newVersion);
        return List.copyOf(stretches.subList(begin, stretches.size()));
    }

    /** Forgets all but the last stretch of a long line; the rest can be read again. */
    void shorten() {
        if (stretches.size() > KEPT) {
            stretches.subList(0, stretches.size() - 1).clear();
            isWhole = false;
        }
    }
}
