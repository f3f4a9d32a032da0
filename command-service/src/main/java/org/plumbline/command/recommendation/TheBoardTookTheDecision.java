package org.plumbline.command.recommendation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A closure that names a decision names one this meeting took on this item. */
final class TheBoardTookTheDecision {

    private TheBoardTookTheDecision() {}

    static boolean holds(Optional<Board> board, @Nullable String decisionId) {
        return decisionId == null
                || board.filter(Board::exists)
                        .map(b -> b.decisionIds().contains(decisionId))
                        .orElse(true);
    }
}
