package org.plumbline.kernel.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * An action that its owner claims complete and nobody has verified. It is no overdue work, whatever its date: what is late is
 * the answer. Sent back it is overdue from its due date on.
 */
public record ClaimedWork(LocalDate dueOn) {

    public Rated on(LocalDate today, InForce inForce) {
        long late = DAYS.between(dueOn, today);
        String because = "Claimed complete, not verified"
                + (late > 0 ? "; the due date passed " + RedFlags.days(late) + " ago." : ".");
        return new Rated(rating(late, inForce), because);
    }

    private static WorkRating rating(long late, InForce inForce) {
        if (inForce.board().delivery().proofAwaited()) {
            return WorkRating.AMBER_E;
        }
        if (late > 0) {
            return WorkRating.RED;
        }
        return -late <= inForce.rules().soonDays() ? WorkRating.AMBER : WorkRating.GREEN;
    }
}
