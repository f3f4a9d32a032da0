package org.plumbline.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.refusal.RefusalCode.OWNER_NOT_ACTIVE;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.command.people.ActivePeople.Asked;
import org.plumbline.kernel.action.ActionUpkeep.ReassignOwner;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

class NamedPeopleAreActiveTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);
    private static final Asked DIRECTORY = new Asked(Map.of("chair", LocalDate.MAX, "bm", LocalDate.MAX, "gone", DAY));

    @Test
    void people_of_the_directory_may_be_named() {
        assertThat(refused(opening(DAY, "chair", "bm"))).isEmpty();
        assertThat(refused(new CloseMeeting("meeting", DAY))).isEmpty();
    }

    @Test
    void nobody_is_named_who_is_not_in_the_directory() {
        assertThat(refused(opening(DAY, "chair", "ghost"))).containsExactly(PERSON_UNKNOWN);
        assertThat(refused(reassign("ghost", DAY))).containsExactly(PERSON_UNKNOWN);
    }

    @Test
    void whoever_left_may_be_named_for_the_days_before() {
        assertThat(refused(opening(DAY.minusDays(1), "chair", "gone"))).isEmpty();
        assertThat(refused(opening(DAY, "chair", "gone"))).containsExactly(PERSON_UNKNOWN);
    }

    @Test
    void whoever_left_is_given_no_action_for_any_day() {
        assertThat(refused(reassign("gone", DAY))).containsExactly(OWNER_NOT_ACTIVE);
        assertThat(refused(reassign("gone", DAY.minusDays(9)))).containsExactly(OWNER_NOT_ACTIVE);
    }

    private static OpenMeeting opening(LocalDate day, String... present) {
        return new OpenMeeting("meeting", List.of(present), day);
    }

    private static ReassignOwner reassign(String owner, LocalDate day) {
        return new ReassignOwner("action", "Head", owner, "The post changed.", day);
    }

    private static List<RefusalCode> refused(Command command) {
        try {
            NamedPeopleAreActive.check(command, DIRECTORY);
        } catch (Refused refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
        return List.of();
    }
}
