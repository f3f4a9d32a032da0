package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a board meeting. */
public sealed interface MeetingCommand extends Command
        permits MeetingCommand.ScheduleMeeting,
                MeetingCommand.OpenMeeting,
                MeetingCommand.RecordAttendance,
                MeetingCommand.DeclareInterest,
                MeetingCommand.TakeDecision,
                MeetingCommand.CloseMeeting,
                MeetingUpkeep,
                ChallengeCommand {

    String meetingId();

    @Override
    default String target() {
        return meetingId();
    }

    /**
     * @param inspectionId the inspection whose plan the board oversees
     * @param quorum how many members must be present before anything is decided
     * @param committee the committee of the council that meets formally, with papers five clear days before; null when an
     *     improvement board does
     */
    record ScheduleMeeting(
            String meetingId,
            String inspectionId,
            String title,
            LocalDate heldOn,
            int quorum,
            @Nullable String committee,
            LocalDate effectiveOn)
            implements MeetingCommand {

        public ScheduleMeeting {
            new Checks()
                    .text("inspectionId", inspectionId, 100)
                    .text("title", title, 300)
                    .required("heldOn", heldOn)
                    .that(quorum >= 1 && quorum <= 100, "quorum", "must be between 1 and 100")
                    .optionalText("committee", committee, 300)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            committee = committee == null || committee.isBlank() ? null : committee;
        }

        /** An improvement board's. */
        public ScheduleMeeting(
                String meetingId,
                String inspectionId,
                String title,
                LocalDate heldOn,
                int quorum,
                LocalDate effectiveOn) {
            this(meetingId, inspectionId, title, heldOn, quorum, null, effectiveOn);
        }
    }

    /** @param present pseudonymous id of each counted member present; decisions need as many as the quorum */
    record OpenMeeting(String meetingId, List<String> present, LocalDate effectiveOn) implements MeetingCommand {

        public OpenMeeting {
            new Checks()
                    .required("present", present)
                    .texts("present", present, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            present = present.stream().distinct().toList();
        }
    }

    /** Corrects who is present while the meeting is open: people come late and leave early. */
    record RecordAttendance(String meetingId, List<String> present, LocalDate effectiveOn) implements MeetingCommand {

        public RecordAttendance {
            new Checks()
                    .required("present", present)
                    .texts("present", present, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            present = present.stream().distinct().toList();
        }
    }

    /**
     * Puts on record that a member has an interest in an item; whoever does takes no part in deciding on it.
     *
     * @param person pseudonymous id of the member
     * @param targets ids of the items
     * @param interest what it is, in a few words
     */
    record DeclareInterest(
            String meetingId, String person, List<String> targets, String interest, LocalDate effectiveOn)
            implements MeetingCommand {

        public DeclareInterest {
            new Checks()
                    .text("person", person, 100)
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("interest", interest, 500)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = List.copyOf(targets);
        }
    }

    /** @param targets ids of what is decided on */
    record TakeDecision(
            String meetingId,
            String decisionId,
            DecisionType type,
            List<String> targets,
            String text,
            LocalDate effectiveOn)
            implements MeetingCommand {

        /** A reason and a waiver at their longest, and the sentence that says what was decided. */
        private static final int LONGEST_DECISION = 2 * Checks.LONG_TEXT + 200;

        public TakeDecision {
            new Checks()
                    .required("type", type)
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("text", text, LONGEST_DECISION)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = targets.stream().distinct().toList();
        }
    }

    record CloseMeeting(String meetingId, LocalDate effectiveOn) implements MeetingCommand {

        public CloseMeeting {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
