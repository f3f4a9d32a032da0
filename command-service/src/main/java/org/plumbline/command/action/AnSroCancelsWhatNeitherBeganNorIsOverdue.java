package org.plumbline.command.action;

import java.time.LocalDate;

/** Work that began, or is late, is cancelled by the board alone, so that nothing overdue disappears quietly. */
final class AnSroCancelsWhatNeitherBeganNorIsOverdue {

    private AnSroCancelsWhatNeitherBeganNorIsOverdue() {}

    static boolean holds(Commitment commitment, LocalDate today) {
        return !commitment.started() && !today.isAfter(commitment.dates().dueOn());
    }
}
