package org.plumbline.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.ApprovalChain;
import org.plumbline.kernel.plan.PlanEvent.PlanDrafted;

/**
 * What a plan covers and holds.
 *
 * @param hashes SHA-256 of each version frozen so far, the first first
 * @param approved number of the latest version that was approved, or 0
 * @param live number of the version in force, or 0
 */
public record Outline(
        String authority,
        List<String> inspectionIds,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        ApprovalChain chain,
        List<Priority> priorities,
        List<String> hashes,
        int approved,
        int live) {

    static Outline of(PlanDrafted e) {
        return new Outline(
                e.authority(),
                e.inspectionIds(),
                e.title(),
                e.startsOn(),
                e.endsOn(),
                e.chain(),
                List.of(),
                List.of(),
                0,
                0);
    }

    /** Number of the version frozen last, or 0. */
    public int latest() {
        return hashes.size();
    }

    Optional<Priority> priority(String priorityId) {
        return priorities.stream()
                .filter(p -> p.priorityId().equals(priorityId))
                .findFirst();
    }

    /** The priority a recommendation is under, if it is under one. */
    Optional<Priority> priorityOf(String recommendationId) {
        return priorities.stream()
                .filter(p -> p.recommendationIds().contains(recommendationId))
                .findFirst();
    }

    Outline with(Priority added) {
        return holding(Stream.concat(priorities.stream(), Stream.of(added)).toList());
    }

    Outline changing(String priorityId, UnaryOperator<Priority> change) {
        return holding(priorities.stream()
                .map(p -> p.priorityId().equals(priorityId) ? change.apply(p) : p)
                .toList());
    }

    Outline linking(String priorityId, String recommendationId) {
        return holding(priorities.stream()
                .map(p -> p.without(recommendationId))
                .map(p -> p.priorityId().equals(priorityId) ? p.with(recommendationId) : p)
                .toList());
    }

    private Outline holding(List<Priority> all) {
        return new Outline(authority, inspectionIds, title, startsOn, endsOn, chain, all, hashes, approved, live);
    }

    Outline frozenAs(String sha256) {
        List<String> all = Stream.concat(hashes.stream(), Stream.of(sha256)).toList();
        return new Outline(authority, inspectionIds, title, startsOn, endsOn, chain, priorities, all, approved, live);
    }

    Outline approved(int version) {
        return new Outline(authority, inspectionIds, title, startsOn, endsOn, chain, priorities, hashes, version, live);
    }

    Outline endingOn(@Nullable LocalDate day) {
        LocalDate last = day == null ? endsOn : day;
        return new Outline(authority, inspectionIds, title, startsOn, last, chain, priorities, hashes, approved, live);
    }

    Outline live(int version) {
        return new Outline(
                authority, inspectionIds, title, startsOn, endsOn, chain, priorities, hashes, approved, version);
    }
}
