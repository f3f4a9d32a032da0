package org.plumbline.kernel.obligation;

import org.plumbline.kernel.calendar.DayUnit;

/**
 * How long an authority has for something after it received a report.
 *
 * @param code name of the rule, such as {@code STATEMENT_70}
 * @param title what is owed, in an officer's words
 * @param days length of the period
 * @param unit what it is counted in
 * @param discharge what it waits for
 * @param basis statute or source
 */
public record ClockRule(String code, String title, int days, DayUnit unit, Discharge discharge, String basis) {}
