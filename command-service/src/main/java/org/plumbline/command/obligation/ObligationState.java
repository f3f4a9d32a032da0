package org.plumbline.command.obligation;

import java.time.LocalDate;

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

    /** Still owed: nothing submitted, shared or published, or what was submitted came back. */
    record Owed(Clock clock) implements Started {}

    /** @param on the day it was sent */
    record Submitted(Clock clock, LocalDate on) implements Started {}

    record Acknowledged(Clock clock) implements Started {}

    /** Published, or shared as a draft, where that is what the clock waits for. */
    record Fulfilled(Clock clock) implements Started {}

    /** The report says that nothing is owed. */
    record StoodDown(Clock clock) implements Started {}
}
