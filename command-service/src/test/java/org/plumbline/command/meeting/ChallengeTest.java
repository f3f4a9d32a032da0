package org.plumbline.command.meeting;

import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.meeting.Meetings.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;

class ChallengeTest {

    private static final Situation MEMBER = as("p-member", Role.BM);

    @Test
    void a_member_raises_a_challenge_on_the_papers_or_at_the_meeting() {
        given(scheduled()).when(raise(), MEMBER, NONE).then(raised());
        given(scheduled(), published(17, 2, null)).when(raise(), MEMBER, NONE).then(raised());
        given(scheduled(), opened()).when(raise(), MEMBER, NONE).then(raised());
        given(scheduled(), opened(), closed()).when(raise(), MEMBER, NONE).thenRefused(MEETING_OVER);
        given(scheduled(), cancelled()).when(raise(), MEMBER, NONE).thenRefused(MEETING_CANCELLED);
        given().when(raise(), MEMBER, NONE).thenUnknown();
    }

    @Test
    void somebody_else_answers_it_once_at_the_meeting_or_after() {
        given(scheduled(), raised()).when(answer(), PM, NONE).then(answered());
        given(scheduled(), raised(), opened()).when(answer(), PM, NONE).then(answered());
        given(scheduled(), opened(), raised(), closed(), drafted("Noted."))
                .when(answer(), PM, NONE)
                .then(answered());
        given(scheduled(), raised(), cancelled()).when(answer(), PM, NONE).then(answered());
        given(scheduled(), raised()).when(answer(), as(MEMBER, Role.PM), NONE).thenRefused(SELF_ANSWER);
        given(scheduled()).when(answer(), PM, NONE).thenRefused(NO_SUCH_CHALLENGE);
    }

    @Test
    void an_answer_stays_whatever_becomes_of_the_meeting() {
        given(scheduled(), raised(), answered()).when(answer(), PM, NONE).thenRefused(CHALLENGE_ANSWERED);
        given(scheduled(), raised(), answered(), committee(), published(17, 2, null), opened(), attended(true))
                .when(answer(), PM, NONE)
                .thenRefused(CHALLENGE_ANSWERED);
        given(scheduled(), opened(), raised(), closed(), answered(), drafted("Noted."), agreed())
                .when(answer(), PM, NONE)
                .thenRefused(CHALLENGE_ANSWERED);
        given(scheduled(), raised(), cancelled(), answered())
                .when(answer(), PM, NONE)
                .thenRefused(CHALLENGE_ANSWERED);
    }
}
