package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence submitted for the actions of a recommendation. */
public record EvidenceOnFile(List<Item> items) {

    /**
     * One piece of it.
     *
     * @param criterion number of the success criterion it supports, or null for all of its action's
     * @param dated the day it was submitted for, or null when that does not matter
     * @param counts false when it was rejected, withdrawn, replaced, set apart, altered, or has expired
     */
    public record Item(
            String evidenceId,
            String actionId,
            @Nullable Integer criterion,
            String submittedBy,
            @Nullable LocalDate dated,
            boolean counts) {

        public Item(String evidenceId, String actionId, @Nullable Integer criterion, String submittedBy) {
            this(evidenceId, actionId, criterion, submittedBy, null, true);
        }

        boolean supports(String action, int criterionNumber) {
            return counts && actionId.equals(action) && (criterion == null || criterion == criterionNumber);
        }
    }

    public EvidenceOnFile {
        items = List.copyOf(items);
    }

    boolean containsAll(Collection<String> evidenceIds) {
        return items.stream()
                .filter(Item::counts)
                .map(Item::evidenceId)
                .toList()
                .containsAll(evidenceIds);
    }

    /** Whether it was claimed or named, whatever became of it since. */
    public boolean includes(String evidenceId) {
        return items.stream().anyMatch(item -> item.evidenceId().equals(evidenceId));
    }

    boolean supports(String actionId, int criterion) {
        return items.stream().anyMatch(item -> item.supports(actionId, criterion));
    }

    EvidenceOnFile of(LinkedActions actions) {
        return new EvidenceOnFile(
                items.stream().filter(item -> actions.contain(item.actionId())).toList());
    }
}
