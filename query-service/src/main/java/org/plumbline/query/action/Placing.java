package org.plumbline.query.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionPlaced;
import org.plumbline.kernel.action.ActionPlaced.*;

/**
 * What an action belongs to beside its recommendations.
 *
 * @param alsoOf ids of the inspections it is for beside its first
 * @param allowed the decision of the board to add it, where the plan had been approved
 */
public record Placing(List<String> alsoOf, @Nullable Allowed allowed) {

    public record Allowed(String meetingId, String decisionId) {}

    public Placing {
        alsoOf = List.copyOf(alsoOf);
    }

    static Placing ofOneInspection() {
        return new Placing(List.of(), null);
    }

    Placing and(ActionPlaced event, String first) {
        return switch (event) {
            case ActionShared e -> new Placing(butFor(first, e.inspectionIds()), allowed);
            case ActionCarried e -> new Placing(butFor(first, e.inspectionIds()), allowed);
            case ChangeAllowed e -> new Placing(alsoOf, new Allowed(e.meetingId(), e.decisionId()));
        };
    }

    private static List<String> butFor(String first, List<String> inspectionIds) {
        return inspectionIds.stream().filter(id -> !id.equals(first)).toList();
    }
}
