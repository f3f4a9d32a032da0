package org.plumbline.command.action;

import java.time.LocalDate;

/** Slip is counted from the baseline, so that many small changes do not add up unseen. */
final class AnSroApprovesUpToThirtyDaysOfSlip {

    static final int DAYS = 30;

    private AnSroApprovesUpToThirtyDaysOfSlip() {}

    static boolean holds(LocalDate baselineDueOn, LocalDate to) {
        return !to.isAfter(baselineDueOn.plusDays(DAYS));
    }
}
