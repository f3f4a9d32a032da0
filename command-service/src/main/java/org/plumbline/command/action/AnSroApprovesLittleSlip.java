package org.plumbline.command.action;

import java.time.LocalDate;
import org.plumbline.kernel.rules.Rules;

/** Slip is counted from the baseline, so that many small changes do not add up unseen. */
final class AnSroApprovesLittleSlip {

    private AnSroApprovesLittleSlip() {}

    static boolean holds(LocalDate baselineDueOn, LocalDate to, Rules rules) {
        return !to.isAfter(baselineDueOn.plusDays(rules.slipDays()));
    }
}
