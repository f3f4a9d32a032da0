package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence submitted for the actions of a recommendation. */
public record EvidenceOnFile(List<Item> items) {

    /**
     * One piece of it.
     *
     * @param criterion number of the success criterion it supports, or null for all of its action's
     * @param dated the day it was submitted for, or null when that does not matter
     * @param counts false when it was rejected, withdrawn, replaced, set apart, altered, or has expired
     * @param replacedBy id of the evidence that took its place, or null
     */
    public record Item(
            String evidenceId,
            String actionId,
            @Nullable Integer criterion,
            String submittedBy,
            @Nullable LocalDate dated,
            boolean counts,
            @Nullable String replacedBy) {

        public Item(
                String evidenceId,
                String actionId,
                @Nullable Integer criterion,
                String submittedBy,
                @Nullable LocalDate dated,
                boolean counts) {
            this(evidenceId, actionId, criterion, submittedBy, dated, counts, null);
        }

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

    /** Whether it counts, or what took its place does. */
    boolean stands(String evidenceId) {
        Set<String> seen = new HashSet<>();
        String next = evidenceId;
        while (next != null && seen.add(next)) {
            Optional<Item> item = find(next);
            if (item.filter(Item::counts).isPresent()) {
                return true;
            }
            next = item.map(Item::replacedBy).orElse(null);
        }
        return false;
    }

    private Optional<Item> find(String evidenceId) {
        return items.stream()
                .filter(item -> item.evidenceId().equals(evidenceId))
                .findFirst();
    }

    boolean supports(String actionId, int criterion) {
        return items.stream().anyMatch(item -> item.supports(actionId, criterion));
    }

    EvidenceOnFile of(LinkedActions actions) {
        return new EvidenceOnFile(
                items.stream().filter(item -> actions.contain(item.actionId())).toList());
    }
}
