package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;

/** What board members asked of the officers, and what these answered. */
public sealed interface ChallengeEvent extends MeetingEvent {

    String challengeId();

    /** @param raisedBy pseudonymous id of the member */
    record ChallengeRaised(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String challengeId,
            List<String> targets,
            String question,
            String raisedBy)
            implements ChallengeEvent {}

    /** @param answeredBy pseudonymous id of the officer */
    record ChallengeAnswered(
            String authority,
            LocalDate effectiveOn,
            String meetingId,
            String challengeId,
            String answer,
            String answeredBy)
            implements ChallengeEvent {}
}
