package org.plumbline.command.recommendation;

import org.plumbline.kernel.inspection.FindingKind;

/** What an inspectorate calls a priority action does not close on the word of those who manage the work. */
final class PriorityActionsNeedTheSecondLine {

    private PriorityActionsNeedTheSecondLine() {}

    static boolean holds(Track track) {
        return track.finding().kind() != FindingKind.PRIORITY_ACTION
                || track.assurance().filter(a -> a.line() >= 2).isPresent();
    }
}
