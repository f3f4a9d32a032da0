package org.plumbline.command.action;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At which meetings running the board saw an action red.
 *
 * @param meetingIds since it was last seen otherwise
 * @param escalated whether it was escalated for that
 */
public record RedStreak(Set<String> meetingIds, boolean escalated) {

    static RedStreak none() {
        return new RedStreak(Set.of(), false);
    }

    RedStreak seen(String meetingId, boolean wasEscalated) {
        Set<String> all =
                Stream.concat(meetingIds.stream(), Stream.of(meetingId)).collect(Collectors.toUnmodifiableSet());
        return new RedStreak(all, escalated || wasEscalated);
    }
}
