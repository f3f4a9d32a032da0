package org.plumbline.command.recommendation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence submitted for the actions of a recommendation. */
public record EvidenceOnFile(List<Item> items) {

    /**
     * One piece of it.
     *
     * @param criterion number of the success criterion it supports, or null for all of its action's
     */
    public record Item(
            String evidenceId, String actionId, @Nullable Integer criterion, String submittedBy) {

        boolean supports(String action, int criterionNumber) {
            return actionId.equals(action) && (criterion == null || criterion == criterionNumber);
        }
    }

    public EvidenceOnFile {
        items = List.copyOf(items);
    }

    boolean containsAll(Collection<String> evidenceIds) {
        return items.stream().map(Item::evidenceId).toList().containsAll(evidenceIds);
    }

    boolean supports(String actionId, int criterion) {
        return items.stream().anyMatch(item -> item.supports(actionId, criterion));
    }

    EvidenceOnFile of(LinkedActions actions) {
        return new EvidenceOnFile(
                items.stream().filter(item -> actions.contain(item.actionId())).toList());
    }
}
