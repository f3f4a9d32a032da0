package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_BEFORE_ASSURANCE;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_EXISTS;
import static org.plumbline.kernel.refusal.RefusalCode.PERIOD_NOT_NEXT;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.kernel.refusal.Refusals;

/** Periods in a row leave no gap to choose the good months by, none is counted twice, and none is from before the assurance. */
final class PeriodsFollowOneAnother {

    private PeriodsFollowOneAnother() {}

    static void check(Refusals refusals, Track track, LocalDate from) {
        Sustainment sustainment = track.sustainment();
        Optional<LocalDate> ended = sustainment.endedOn();
        boolean isCounted = ended.filter(last -> !from.isAfter(last)).isPresent();
        boolean leavesAGap = sustainment.held() > 0
                && ended.filter(last -> from.isAfter(last.plusDays(1))).isPresent();
        boolean isTooEarly =
                track.assurance().filter(a -> from.isBefore(a.since())).isPresent();
        refusals.when(isCounted, PERIOD_EXISTS)
                .when(leavesAGap, PERIOD_NOT_NEXT)
                .when(isTooEarly, PERIOD_BEFORE_ASSURANCE);
    }
}
