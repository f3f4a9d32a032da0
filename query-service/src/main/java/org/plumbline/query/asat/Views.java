package org.plumbline.query.asat;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.audience.OpenChanges;
import org.plumbline.query.ledger.Ledger;
import org.plumbline.query.projection.PositionTable;
import org.plumbline.query.projection.Reached;
import org.springframework.stereotype.Component;

/** From what is asked for to a {@link View}: which position, which day. */
@Component
public final class Views {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final long LONGEST_WAIT_NANOS = 2_000_000_000L;
    private static final long STEP_NANOS = 3_000_000L;

    private final Ledger ledger;
    private final PositionTable positions;
    private final OpenChanges changes;
    private final Snapshots snapshots;
    private final Clock englishTime;

    Views(Ledger ledger, PositionTable positions, Snapshots snapshots, OpenChanges changes, Clock englishTime) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.positions = positions;
        this.changes = changes;
        this.englishTime = englishTime;
    }

    public View now(Audience audience) {
        return new View(snapshots.reached(), View.ALWAYS, LocalDate.now(englishTime), null, null, true, audience);
    }

    /**
     * @param asAt a day (its end, in England), a moment, or a position of the history; null for now
     * @param effectiveOn the day asked about, or null for now
     * @param after {@code <id>:<version>} of a change to wait for, two seconds at most
     * @throws Invalid naming the one that is not well formed
     */
    public View of(@Nullable String asAt, @Nullable String effectiveOn, @Nullable String after, Audience audience) {
        boolean isCaughtUp = after == null || waitFor(after, audience);
        Reached reached = snapshots.reached();
        LocalDate day = effectiveOn == null ? null : day("effectiveOn", effectiveOn);
        LocalDate trueOn = day == null ? View.ALWAYS : day;
        LocalDate today = LocalDate.now(englishTime);
        if (asAt == null) {
            return new View(reached, trueOn, day == null ? today : day, null, day, isCaughtUp, audience);
        }
        boolean isPosition = asAt.matches("\\d{1,18}");
        long position = isPosition ? Long.parseLong(asAt) : ledger.positionAt(moment(asAt));
        LocalDate then = isPosition ? dayOf(position).orElse(today) : inEngland(moment(asAt));
        LocalDate reckonedFrom = day != null ? day : then.isAfter(today) ? today : then;
        return new View(
                Reached.of(Math.min(position, reached.position())),
                trueOn,
                reckonedFrom,
                asAt,
                day,
                isCaughtUp,
                audience);
    }

    /** What was overdue when a position was the last one is overdue in every later look at it. */
    private Optional<LocalDate> dayOf(long position) {
        return ledger.knownAt(position).map(this::inEngland);
    }

    private LocalDate inEngland(Instant moment) {
        return moment.atZone(englishTime.getZone()).toLocalDate();
    }

    private Instant moment(String asAt) {
        try {
            Instant moment = asAt.length() == 10
                    ? LocalDate.parse(asAt)
                            .plusDays(1)
                            .atStartOfDay(englishTime.getZone())
                            .toInstant()
                            .minusNanos(1)
                    : Instant.parse(asAt);
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                throw new DateTimeException("A moment that no store knows");
            }
            return moment;
        } catch (DateTimeException e) {
            throw Invalid.field(
                    "asAt", "must be a day such as 2024-11-27, a moment such as 2024-11-27T12:00:00Z, or a position");
        }
    }

    private static LocalDate day(String field, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw Invalid.field(field, "must be a day such as 2024-11-27");
        }
    }

    /** For a change that is closed to the audience it waits in vain, as for one that never comes. */
    private boolean waitFor(String after, Audience audience) {
        int colon = after.lastIndexOf(':');
        if (colon < 1 || !after.substring(colon + 1).matches("\\d{1,18}")) {
            throw Invalid.field("after", "must be an id and a version such as 0190a:3");
        }
        String id = after.substring(0, colon);
        long version = Long.parseLong(after.substring(colon + 1));
        long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
        OptionalLong position = OptionalLong.empty();
        boolean isClosed = false;
        while (System.nanoTime() < deadline) {
            position = position.isPresent() ? position : ledger.positionOf(id, version);
            if (!isClosed && position.isPresent() && positions.reachedByAll() >= position.getAsLong()) {
                if (changes.isOpen(id, position.getAsLong(), audience)) {
                    return true;
                }
                isClosed = true;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return false;
    }
}
