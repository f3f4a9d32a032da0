package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.command.obligation.Period.Counted;
import org.plumbline.kernel.obligation.ClockRule;
import org.plumbline.kernel.obligation.ClockTrigger;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationStarted;
import org.plumbline.kernel.obligation.ObligationEvent.StatementApproved;

/**
 * What is known of a clock, whatever became of it.
 *
 * @param approved versions that may be submitted
 * @param reminded the last reminder that was given, or {@link #NEVER}
 * @param firstSentOn the day something was first submitted; never undone, also when it came back
 * @param isPublished whether what was submitted last was published
 */
record Clock(
        String authority,
        String inspectionId,
        ClockRule rule,
        ClockTrigger trigger,
        List<String> recipients,
        Period period,
        Map<String, Approval> approved,
        int reminded,
        boolean isMissed,
        Optional<LocalDate> firstSentOn,
        boolean isPublished) {

    static final int NEVER = Integer.MAX_VALUE;

    /** @param recordedBy pseudonymous id of who recorded it, empty where that was not kept */
    record Approval(LocalDate on, String recordedBy) {}

    static Clock of(ObligationStarted e) {
        return new Clock(
                e.authority(),
                e.inspectionId(),
                e.rule(),
                e.trigger(),
                e.recipients(),
                new Period(e.runsFrom(), new Counted(e.dueOn(), e.calendarVersion(), e.provisional()), false),
                Map.of(),
                NEVER,
                false,
                Optional.empty(),
                false);
    }

    LocalDate dueOn() {
        return period.counted().dueOn();
    }

    /** Calendar days after the last day; none for what was first sent in time. */
    int daysLate(LocalDate on) {
        return wasInTime() ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn(), on));
    }

    boolean wasInTime() {
        return firstSentOn.filter(day -> !day.isAfter(dueOn())).isPresent();
    }

    /** Counted anew from the same day; missed only if its last day is the one that was missed. */
    Clock counting(Period other) {
        boolean isStillMissed = isMissed && other.counted().dueOn().equals(dueOn());
        return with(other, approved, reminded, isStillMissed, firstSentOn, isPublished);
    }

    /** Another last day: it may be missed again, and reminders are given again. */
    Clock running(Period other) {
        return with(other, approved, NEVER, false, firstSentOn, isPublished);
    }

    Clock approved(StatementApproved e) {
        Map<String, Approval> all = new TreeMap<>(approved);
        String by = e.recordedBy();
        all.put(e.planVersion(), new Approval(e.effectiveOn(), by == null ? "" : by));
        return with(period, Map.copyOf(all), reminded, isMissed, firstSentOn, isPublished);
    }

    Clock reminded(int reminder) {
        return with(period, approved, reminder, isMissed, firstSentOn, isPublished);
    }

    Clock missed() {
        return with(period, approved, reminded, true, firstSentOn, isPublished);
    }

    /** Sent on that day; what was sent in time was not missed, whenever that was recorded. */
    Clock sent(LocalDate on, int daysLate) {
        Optional<LocalDate> first = firstSentOn.filter(day -> !day.isAfter(on)).or(() -> Optional.of(on));
        return with(period, approved, reminded, isMissed && daysLate > 0, first, false);
    }

    Clock published() {
        return with(period, approved, reminded, isMissed, firstSentOn, true);
    }

    private Clock with(
            Period counted,
            Map<String, Approval> versions,
            int reminder,
            boolean missed,
            Optional<LocalDate> sentOn,
            boolean published) {
        return new Clock(
                authority,
                inspectionId,
                rule,
                trigger,
                recipients,
                counted,
                versions,
                reminder,
                missed,
                sentOn,
                published);
    }
}
