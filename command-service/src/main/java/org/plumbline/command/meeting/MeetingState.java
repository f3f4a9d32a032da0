package org.plumbline.command.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.kernel.meeting.DecisionType;

/** What decisions need to know of a board meeting. */
public sealed interface MeetingState {

    /** Ofsted's number of the authority, or {@code "unknown"}. */
    String authority();

    default boolean isOpen() {
        return false;
    }

    /** Only an open meeting is quorate. */
    default boolean isQuorate() {
        return false;
    }

    default List<Decision> decisions() {
        return List.of();
    }

    /** Ids of the decisions of that type taken on one item. */
    default Set<String> decisionIdsOn(String target, DecisionType type) {
        return decisions().stream()
                .filter(d -> d.type() == type && d.targets().contains(target))
                .map(Decision::decisionId)
                .collect(Collectors.toUnmodifiableSet());
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

    record Interest(String person, List<String> targets) {}

    record Decision(String decisionId, DecisionType type, List<String> targets) {}

    record NotScheduled() implements MeetingState {

        @Override
        public String authority() {
            return "unknown";
        }
    }

    record Planned(String authority, int quorum) implements MeetingState {}

    record InSession(
            String authority, int quorum, boolean isQuorate, List<Decision> decisions, List<Interest> interests)
            implements MeetingState {

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    record Ended(String authority, List<Decision> decisions) implements MeetingState {}
}
