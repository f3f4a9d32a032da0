package org.plumbline.command.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.decision.BoardOnTheDay;
import org.plumbline.kernel.meeting.DecisionType;

/** What decisions need to know of a board meeting. */
public sealed interface MeetingState {

    /** What it was convened for and what was asked of it, once it was convened. */
    Optional<Notice> notice();

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    default String authority() {
        return notice().map(Notice::authority).orElse("unknown");
    }

    default boolean isOpen() {
        return false;
    }

    /**
     * Whether those who have no interest in these are enough: a member with one does not vote on them. Only an open meeting
     * is quorate.
     */
    default boolean isQuorateFor(Collection<String> targets, BoardOnTheDay board) {
        return false;
    }

    /** Who is there while it is open. */
    default Set<String> present() {
        return Set.of();
    }

    default List<Decision> decisions() {
        return List.of();
    }

    /** Ids of the decisions of that type taken on all of these, by which nothing was done yet. */
    default List<String> waitingOn(Collection<String> targets, DecisionType type) {
        return decisions().stream()
                .filter(d -> d.type() == type && d.isWaiting() && d.targets().containsAll(targets))
                .map(Decision::decisionId)
                .toList();
    }

    /** What members declared an interest in. */
    default List<Interest> interests() {
        return List.of();
    }

    /** Everybody who declared an interest in one of these. */
    default Set<String> interestedIn(Collection<String> targets) {
        return interests().stream()
                .filter(i -> i.targets().stream().anyMatch(targets::contains))
                .map(Interest::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param interestId by which it can be withdrawn, or null for one that cannot */
    record Interest(@Nullable String interestId, String person, List<String> targets) {}

    /** @param isWaiting whether nothing was done by it yet */
    record Decision(String decisionId, DecisionType type, List<String> targets, boolean isWaiting) {

        Decision carriedOut() {
            return new Decision(decisionId, type, targets, false);
        }
    }

    /**
     * @param committee the committee of the council that meets; empty when an improvement board does
     * @param papers the position that the numbers in the papers are of, once they are published
     * @param challenges what members asked, so far
     */
    record Notice(
            String authority,
            String inspectionId,
            LocalDate heldOn,
            int quorum,
            Optional<String> committee,
            OptionalLong papers,
            List<Challenge> challenges) {}

    /** A question of a member. */
    record Challenge(String challengeId, String raisedBy, boolean answered) {}

    /** How far the minutes are; {@code text} is what they say. */
    record Minutes(String text, boolean agreed) {}

    record NotScheduled() implements MeetingState {

        @Override
        public Optional<Notice> notice() {
            return Optional.empty();
        }
    }

    record Planned(Notice convened) implements MeetingState {

        @Override
        public Optional<Notice> notice() {
            return Optional.of(convened);
        }
    }

    /** @param present who is there */
    record InSession(Notice convened, Set<String> present, List<Decision> decisions, List<Interest> interests)
            implements MeetingState {

        @Override
        public boolean isQuorateFor(Collection<String> targets, BoardOnTheDay board) {
            return board.attendedBy(present).without(interestedIn(targets)).isQuorate(convened.quorum());
        }

        @Override
        public Optional<Notice> notice() {
            return Optional.of(convened);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    record Ended(Notice convened, List<Decision> decisions, Optional<Minutes> minutes) implements MeetingState {

        @Override
        public Optional<Notice> notice() {
            return Optional.of(convened);
        }
    }

    record Cancelled(Notice convened) implements MeetingState {

        @Override
        public Optional<Notice> notice() {
            return Optional.of(convened);
        }
    }
}
