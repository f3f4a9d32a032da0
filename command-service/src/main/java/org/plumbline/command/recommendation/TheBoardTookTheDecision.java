package org.plumbline.command.recommendation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardMeeting;

/** A closure that names a decision names one this meeting took on this item, by which nothing was done yet. */
final class TheBoardTookTheDecision {

    private TheBoardTookTheDecision() {}

    static boolean holds(Optional<BoardMeeting> meeting, @Nullable String decisionId) {
        return decisionId == null
                || meeting.map(m -> m.resolved().decisionIds().contains(decisionId))
                        .orElse(true);
    }
}
