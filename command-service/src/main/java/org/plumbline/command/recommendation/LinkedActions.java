package org.plumbline.command.recommendation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actions that are to discharge a recommendation, without those that were cancelled. */
public record LinkedActions(List<LinkedAction> all) {

    /**
     * One of them.
     *
     * @param owners everybody who ever owned it
     * @param verifiedBy who verified it as complete, or null
     * @param criteria how many success criteria it has
     */
    public record LinkedAction(
            String actionId,
            Set<String> owners,
            boolean verified,
            @Nullable String verifiedBy,
            int criteria) {}

    public LinkedActions {
        all = List.copyOf(all);
    }

    boolean none() {
        return all.isEmpty();
    }

    boolean anyOpen() {
        return all.stream().anyMatch(action -> !action.verified());
    }

    boolean contain(String actionId) {
        return all.stream().anyMatch(action -> action.actionId().equals(actionId));
    }
}
