package org.plumbline.kernel.obligation;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.calendar.DayUnit;

/**
 * How long an authority has for something after it received a report.
 *
 * @param code name of the rule, such as {@code STATEMENT_70}
 * @param title what is owed, in an officer's words
 * @param days length of the period, in its unit
 * @param unit what it is counted in
 * @param discharge what it waits for
 * @param basis statute or source
 * @param extendable whether whoever set the period may lengthen it; not unless it says so
 * @param conditional whether the report itself says if this is owed at all; not unless it says so
 */
public record ClockRule(
        String code,
        String title,
        int days,
        DayUnit unit,
        Discharge discharge,
        String basis,
        @Nullable Boolean extendable,
        @Nullable Boolean conditional) {

    public ClockRule {
        extendable = extendable != null && extendable;
        conditional = conditional != null && conditional;
    }

    /** One that nobody may lengthen or stand down. */
    public static ClockRule fixed(
            String code, String title, int days, DayUnit unit, Discharge discharge, String basis) {
        return new ClockRule(code, title, days, unit, discharge, basis, false, false);
    }

    public boolean mayBeExtended() {
        return Boolean.TRUE.equals(extendable);
    }

    public boolean mayBeStoodDown() {
        return Boolean.TRUE.equals(conditional);
    }
}
