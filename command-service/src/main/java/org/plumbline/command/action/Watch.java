package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has been noted of an action as days pass.
 *
 * @param heardOn the day of the latest report, or the start where there is none
 * @param missed whole months of silence since then that were noted
 * @param overdueOf the due date that was noted as passed
 * @param longOverdueOf the due date that was noted as long passed
 */
public record Watch(LocalDate heardOn, int missed, Optional<LocalDate> overdueOf, Optional<LocalDate> longOverdueOf) {

    static Watch from(LocalDate startOn) {
        return new Watch(startOn, 0, Optional.empty(), Optional.empty());
    }

    Watch heard(LocalDate day) {
        return day.isBefore(heardOn) ? this : new Watch(day, 0, overdueOf, longOverdueOf);
    }

    Watch missed(int months) {
        return new Watch(heardOn, months, overdueOf, longOverdueOf);
    }

    Watch overdue(LocalDate dueOn) {
        return new Watch(heardOn, missed, Optional.of(dueOn), longOverdueOf);
    }

    Watch longOverdue(LocalDate dueOn) {
        return new Watch(heardOn, missed, overdueOf, Optional.of(dueOn));
    }
}
