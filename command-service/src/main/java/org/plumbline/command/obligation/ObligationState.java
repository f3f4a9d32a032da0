package org.plumbline.command.obligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.kernel.obligation.ClockRule;

/** What decisions need to know of a statutory clock. */
public sealed interface ObligationState {

    default String authority() {
        return "unknown";
    }

    record NotStarted() implements ObligationState {}

    /** A clock that was started, whatever became of it. */
    sealed interface Started extends ObligationState {
        Clock clock();

        @Override
        default String authority() {
            return clock().authority();
        }
    }

    /** Still owed: nothing submitted or published, or what was submitted came back. */
    record Owed(Clock clock) implements Started {}

    record Submitted(Clock clock) implements Started {}

    record Acknowledged(Clock clock) implements Started {}

    /** Published where that is what the clock waits for. */
    record Published(Clock clock) implements Started {}

    /**
     * @param approved versions that may be submitted
     * @param reminded the least working days left that a reminder was given at
     */
    record Clock(
            String authority,
            ClockRule rule,
            LocalDate runsFrom,
            LocalDate dueOn,
            String calendarVersion,
            Set<String> approved,
            int reminded,
            boolean isMissed) {

        static final int NEVER = Integer.MAX_VALUE;

        Clock dueOn(LocalDate day, String version) {
            return new Clock(
                    authority, rule, runsFrom, day, version, approved, reminded, isMissed && day.equals(dueOn));
        }

        /** Counted from another day: it may be missed again, and reminders are given again. */
        Clock restarted(LocalDate from, LocalDate to, String version) {
            return new Clock(authority, rule, from, to, version, approved, NEVER, false);
        }

        Clock approved(String planVersion) {
            Set<String> all = new TreeSet<>(approved);
            all.add(planVersion);
            return new Clock(authority, rule, runsFrom, dueOn, calendarVersion, Set.copyOf(all), reminded, isMissed);
        }

        Clock reminded(int workingDaysLeft) {
            return new Clock(authority, rule, runsFrom, dueOn, calendarVersion, approved, workingDaysLeft, isMissed);
        }

        Clock missed() {
            return new Clock(authority, rule, runsFrom, dueOn, calendarVersion, approved, reminded, true);
        }
    }
}
