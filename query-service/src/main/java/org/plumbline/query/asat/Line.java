package org.plumbline.query.asat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known now of one thing over all days: a state for each stretch of days, in order. A fact that became true on a
 * day changes every stretch from that day on, and splits the one it falls into; no earlier fact needs to be read again,
 * because facts apply in the order they were recorded.
 *
 * @param <S> immutable state
 */
final class Line<S> {

    /** Open end of the days. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    /** Open end of the positions. */
    static final long STILL = Long.MAX_VALUE;

    record Stretch<S>(LocalDate from, LocalDate to, long knownFrom, boolean isStored, @Nullable S state) {

        Stretch<S> stored() {
            return new Stretch<>(from, to, knownFrom, true, state);
        }
    }

    /** What a fact did to the line. */
    record Change<S>(List<Stretch<S>> ended, List<Stretch<S>> begun) {}

    private static final int KEPT_STRETCHES = 8;

    private List<Stretch<S>> stretches;
    private long version;
    private boolean isWhole;

    /** @param isWhole whether these are all stretches, or only the last ones */
    Line(List<Stretch<S>> stretches, long version, boolean isWhole) {
        this.stretches = List.copyOf(stretches);
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

    List<Stretch<S>> stretches() {
        return stretches;
    }

    Change<S> apply(long position, LocalDate trueFrom, long newVersion, UnaryOperator<@Nullable S> fact) {
        List<Stretch<S>> now = new ArrayList<>();
        List<Stretch<S>> ended = new ArrayList<>();
        List<Stretch<S>> begun = new ArrayList<>();
        if (stretches.isEmpty() || trueFrom.isBefore(stretches.getFirst().from())) {
            LocalDate to = stretches.isEmpty() ? FOR_EVER : stretches.getFirst().from();
            add(begun, now, trueFrom, to, position, fact.apply(null));
        }
        for (Stretch<S> stretch : stretches) {
            if (!stretch.to().isAfter(trueFrom)) {
                now.add(stretch);
                continue;
            }
            ended.add(stretch);
            boolean isSplit = stretch.from().isBefore(trueFrom);
            if (isSplit) {
                add(begun, now, stretch.from(), trueFrom, position, stretch.state());
            }
            add(begun, now, isSplit ? trueFrom : stretch.from(), stretch.to(), position, fact.apply(stretch.state()));
        }
        stretches = List.copyOf(now);
        version = Math.max(version, newVersion);
        return new Change<>(ended, begun);
    }

    void markStored() {
        int forgotten = stretches.size() > KEPT_STRETCHES ? stretches.size() - 1 : 0;
        isWhole = isWhole && forgotten == 0;
        stretches = stretches.stream().skip(forgotten).map(Stretch::stored).toList();
    }

    private static <S> void add(
            List<Stretch<S>> begun,
            List<Stretch<S>> now,
            LocalDate from,
            LocalDate to,
            long position,
            @Nullable S state) {
        if (state == null) {
            return;
        }
        Stretch<S> stretch = new Stretch<>(from, to, position, false, state);
        begun.add(stretch);
        now.add(stretch);
    }
}
