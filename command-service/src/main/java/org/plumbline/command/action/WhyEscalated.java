package org.plumbline.command.action;

import static java.time.temporal.ChronoUnit.DAYS;

import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionWatched.ActionLongOverdue;
import org.plumbline.kernel.calendar.DayInWords;
import org.plumbline.kernel.rules.RedFlags;

/** What became of an action, as the chair is told it. */
final class WhyEscalated {

    private WhyEscalated() {}

    static String of(ActionLongOverdue overdue) {
        return "An action that was due on " + DayInWords.of(overdue.dueOn()) + " is overdue by more than "
                + RedFlags.days(DAYS.between(overdue.dueOn(), overdue.effectiveOn()) - 1) + ".";
    }

    static String of(ActionRedAtMeeting red) {
        return "An action was red at " + (red.running() == 1 ? "a meeting" : red.running() + " meetings running")
                + ", on " + DayInWords.of(red.effectiveOn()) + " for the last time. " + red.because();
    }
}
