package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.Approver;
import org.plumbline.kernel.rules.Declared;

/**
 * What surrounds the work on an action.
 *
 * @param earlierOwners who owned it before, first to last
 * @param milestones in the order they were added
 * @param obstacle what stands in the way now
 * @param statute the provision that sets the due date, where one does
 * @param declared what its owner declares it to be, worse than the rules find it, until a meeting has seen it
 * @param redatings each change of its due date, the first first
 */
public record Surroundings(
        List<String> earlierOwners,
        List<Milestone> milestones,
        @Nullable Obstacle obstacle,
        @Nullable String statute,
        @Nullable Cancellation cancellation,
        @Nullable Declared declared,
        List<Redating> redatings) {

    /** Rows written before changes of dates were listed have none. */
    public Surroundings {
        redatings = redatings == null ? List.of() : List.copyOf(redatings);
    }

    /**
     * A change of the due date.
     *
     * @param nth how many times it had changed by then
     * @param decisionId under which the meeting's record holds the decision, or null when the SRO decided
     */
    public record Redating(
            int nth,
            LocalDate from,
            LocalDate to,
            String reason,
            Approver approvedBy,
            @Nullable String meetingId,
            @Nullable String decisionId,
            LocalDate on) {

        static Redating of(DueDateChanged e) {
            return new Redating(
                    e.nth(),
                    e.from(),
                    e.to(),
                    e.reason(),
                    e.approvedBy(),
                    e.meetingId(),
                    e.decisionId(),
                    e.effectiveOn());
        }
    }

    /**
     * A step on the way.
     *
     * @param state {@code OPEN}, {@code COMPLETE} or {@code WAIVED}
     * @param settledOn when it was completed or waived
     */
    public record Milestone(
            String milestoneId,
            String title,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate settledOn,
            @Nullable String waiver) {

        /** Whether it is still to be reached though its day has passed. */
        public boolean isLate(LocalDate today) {
            return state.equals("OPEN") && dueOn.isBefore(today);
        }
    }

    public record Obstacle(String reason, LocalDate since) {}

    /** @param meetingId the meeting that decided, or null when the SRO did */
    public record Cancellation(String reason, @Nullable String meetingId, LocalDate on) {}

    static Surroundings none() {
        return new Surroundings(List.of(), List.of(), null, null, null, null, List.of());
    }

    Surroundings ownedBefore(List<String> owners) {
        return new Surroundings(owners, milestones, obstacle, statute, cancellation, declared, redatings);
    }

    Surroundings with(Milestone added) {
        return with(ActionDraft.and(milestones, added));
    }

    Surroundings settled(String milestoneId, String state, LocalDate on, @Nullable String waiver) {
        return with(milestones.stream()
                .map(m -> m.milestoneId().equals(milestoneId)
                        ? new Milestone(milestoneId, m.title(), m.dueOn(), state, on, waiver)
                        : m)
                .toList());
    }

    private Surroundings with(List<Milestone> changed) {
        return new Surroundings(earlierOwners, changed, obstacle, statute, cancellation, declared, redatings);
    }

    Surroundings blocked(@Nullable Obstacle now) {
        return new Surroundings(earlierOwners, milestones, now, statute, cancellation, declared, redatings);
    }

    Surroundings bound(String provision) {
        return new Surroundings(earlierOwners, milestones, obstacle, provision, cancellation, declared, redatings);
    }

    Surroundings declared(@Nullable Declared now) {
        return new Surroundings(earlierOwners, milestones, obstacle, statute, cancellation, now, redatings);
    }

    Surroundings redated(Redating latest) {
        return new Surroundings(
                earlierOwners,
                milestones,
                obstacle,
                statute,
                cancellation,
                declared,
                ActionDraft.and(redatings, latest));
    }

    Surroundings cancelled(@Nullable Cancellation now) {
        return new Surroundings(earlierOwners, milestones, obstacle, statute, now, declared, redatings);
    }
}
