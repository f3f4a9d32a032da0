package org.plumbline.command.action;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionWatched.ActionLongOverdue;
import org.plumbline.kernel.rules.RedFlags;

/** What became of an action, as the chair is told it. */
final class WhyEscalated {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private WhyEscalated() {}

    static String of(ActionLongOverdue overdue) {
        return "An action that was due on " + DAY.format(overdue.dueOn()) + " is overdue by more than "
                + RedFlags.days(DAYS.between(overdue.dueOn(), overdue.effectiveOn()) - 1) + ".";
    }

    static String of(ActionRedAtMeeting red) {
        return "An action was red at " + (red.running() == 1 ? "a meeting" : red.running() + " meetings running")
                + ", on " + DAY.format(red.effectiveOn()) + " for the last time. " + red.because();
    }
}
