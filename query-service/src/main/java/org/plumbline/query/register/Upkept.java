package org.plumbline.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a recommendation.
 *
 * @param priority code of the plan's priority it stands under
 * @param sro pseudonymous id of the senior responsible owner
 * @param escalation the latest
 * @param hold the hold that lasts, or null
 * @param outside what the body outside said last
 * @param replacedBy id of the recommendation that took its place
 * @param timesReopened how often it was opened again
 * @param noFurtherAction why nothing is to be done, or null
 */
public record Upkept(
        @Nullable String priority,
        @Nullable String sro,
        @Nullable Escalation escalation,
        @Nullable Hold hold,
        @Nullable Verdict outside,
        @Nullable String replacedBy,
        int timesReopened,
        @Nullable String noFurtherAction) {

    /** To whom it was taken, and why. */
    public record Escalation(String to, String reason, LocalDate on) {}

    /** Until when at most work waits. */
    public record Hold(LocalDate until, String reason, LocalDate since) {}

    /** Whether a body outside accepted the work. */
    public record Verdict(String body, boolean satisfied, String reference, LocalDate on) {}

    static Upkept none() {
        return new Upkept(null, null, null, null, null, null, 0, null);
    }

    Upkept owned(String under, String by) {
        return new Upkept(under, by, escalation, hold, outside, replacedBy, timesReopened, noFurtherAction);
    }

    Upkept escalated(Escalation latest) {
        return new Upkept(priority, sro, latest, hold, outside, replacedBy, timesReopened, noFurtherAction);
    }

    Upkept held(@Nullable Hold lasting) {
        return new Upkept(priority, sro, escalation, lasting, outside, replacedBy, timesReopened, noFurtherAction);
    }

    Upkept judged(Verdict latest) {
        return new Upkept(priority, sro, escalation, hold, latest, replacedBy, timesReopened, noFurtherAction);
    }

    Upkept replaced(String byId) {
        return new Upkept(priority, sro, escalation, hold, outside, byId, timesReopened, noFurtherAction);
    }

    Upkept reopened() {
        return new Upkept(priority, sro, escalation, null, outside, replacedBy, timesReopened + 1, noFurtherAction);
    }

    /** @param reason why, or null once there is an action after all */
    Upkept withoutAction(@Nullable String reason) {
        return new Upkept(priority, sro, escalation, hold, outside, replacedBy, timesReopened, reason);
    }
}
