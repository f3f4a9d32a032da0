package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who and what an action has around it; {@link #none()} where a decision asks for nothing of it.
 *
 * @param sros who is named as senior responsible owner of what it is to discharge, as far as the one who acts is to be among
 *     them
 * @param periods of the plans that cover what it is to discharge
 * @param decisionId under which the meeting that is named holds the decision
 */
public record Setting(Set<String> sros, List<Period> periods, Optional<String> decisionId) {

    /** First and last day of a plan. */
    public record Period(LocalDate startsOn, LocalDate endsOn) {

        boolean includes(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    public Setting {
        sros = Set.copyOf(sros);
        periods = List.copyOf(periods);
    }

    public static Setting none() {
        return new Setting(Set.of(), List.of(), Optional.empty());
    }

    public static Setting under(Set<String> sros) {
        return new Setting(sros, List.of(), Optional.empty());
    }

    public Setting within(List<Period> plans) {
        return new Setting(sros, plans, decisionId);
    }

    public Setting minutedAs(Optional<String> id) {
        return new Setting(sros, periods, id);
    }
}
