package org.plumbline.command.action;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;

/**
 * What has been noted of an action as days pass.
 *
 * @param heardOn the day of the latest report, or the start where there is none
 * @param missed whole cycles of silence since then that were noted
 * @param overdueOf the due date that was noted as passed
 * @param longOverdueOf the due date that was noted as long passed
 * @param outlook what the owner last said of what is to come
 * @param red how the board last saw it
 */
public record Watch(
        LocalDate heardOn,
        int missed,
        Optional<LocalDate> overdueOf,
        Optional<LocalDate> longOverdueOf,
        Outlook outlook,
        RedStreak red) {

    static Watch from(LocalDate startOn) {
        return new Watch(startOn, 0, Optional.empty(), Optional.empty(), Outlook.none(), RedStreak.none());
    }

    Watch heard(ProgressReported e) {
        Outlook next = outlook.reported(e);
        return e.effectiveOn().isBefore(heardOn)
                ? new Watch(heardOn, missed, overdueOf, longOverdueOf, next, red)
                : new Watch(e.effectiveOn(), 0, overdueOf, longOverdueOf, next, red);
    }

    Watch missed(int cycles) {
        return new Watch(heardOn, cycles, overdueOf, longOverdueOf, outlook, red);
    }

    Watch overdue(LocalDate dueOn) {
        return new Watch(heardOn, missed, Optional.of(dueOn), longOverdueOf, outlook, red);
    }

    Watch longOverdue(LocalDate dueOn) {
        return new Watch(heardOn, missed, overdueOf, Optional.of(dueOn), outlook, red);
    }

    Watch with(Outlook next) {
        return new Watch(heardOn, missed, overdueOf, longOverdueOf, next, red);
    }

    /** Work that ended is neither red nor declared to be. */
    Watch ended() {
        return new Watch(heardOn, missed, overdueOf, longOverdueOf, outlook.undeclared(), RedStreak.none());
    }

    Watch with(RedStreak next) {
        return new Watch(heardOn, missed, overdueOf, longOverdueOf, outlook, next);
    }
}
