package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the work on an action.
 *
 * @param earlierOwners who owned it before, first to last
 * @param milestones in the order they were added
 * @param obstacle what stands in the way now
 * @param statute the provision that sets the due date, where one does
 */
public record Surroundings(
        List<String> earlierOwners,
        List<Milestone> milestones,
        @Nullable Obstacle obstacle,
        @Nullable String statute,
        @Nullable Cancellation cancellation) {

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
        return new Surroundings(List.of(), List.of(), null, null, null);
    }

    Surroundings ownedBefore(List<String> owners) {
        return new Surroundings(owners, milestones, obstacle, statute, cancellation);
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
        return new Surroundings(earlierOwners, changed, obstacle, statute, cancellation);
    }

    Surroundings blocked(@Nullable Obstacle now) {
        return new Surroundings(earlierOwners, milestones, now, statute, cancellation);
    }

    Surroundings bound(String provision) {
        return new Surroundings(earlierOwners, milestones, obstacle, provision, cancellation);
    }

    Surroundings cancelled(@Nullable Cancellation now) {
        return new Surroundings(earlierOwners, milestones, obstacle, statute, now);
    }
}
