package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.NamesPerson;
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
            committee = Checks.orNull(committee);
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

    /**
     * @param present pseudonymous id of each counted member present; decisions need as many as the quorum
     * @param urgency why a committee of the council meets although its papers were not published, to be specified in its
     *     minutes (Local Government Act 1972, section 100B(4)(b)); or null
     */
    record OpenMeeting(
            String meetingId,
            @NamesPerson List<String> present,
            @Nullable String urgency,
            LocalDate effectiveOn) implements MeetingCommand, AtMeeting {

        public OpenMeeting {
            new Checks()
                    .required("present", present)
                    .people("present", present)
                    .optionalText("urgency", urgency, 2_000)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            present = present.stream().distinct().toList();
            urgency = Checks.orNull(urgency);
        }

        /** One whose papers were published, or that needs none. */
        public OpenMeeting(String meetingId, List<String> present, LocalDate effectiveOn) {
            this(meetingId, present, null, effectiveOn);
        }
    }

    /** Corrects who is present while the meeting is open: people come late and leave early. */
    record RecordAttendance(String meetingId, @NamesPerson List<String> present, LocalDate effectiveOn)
            implements MeetingCommand, AtMeeting {

        public RecordAttendance {
            new Checks()
                    .required("present", present)
                    .people("present", present)
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
            String meetingId,
            String interestId,
            @NamesPerson String person,
            List<String> targets,
            String interest,
            LocalDate effectiveOn)
            implements MeetingCommand, AtMeeting {

        public DeclareInterest {
            new Checks()
                    .person("person", person)
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("interest", interest, 500)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = List.copyOf(targets);
        }
    }

    /**
     * @param targets ids of what is decided on
     * @param outcome how the vote went, or null where the board keeps no count
     * @param dissent pseudonymous ids of those who voted against it
     */
    record TakeDecision(
            String meetingId,
            String decisionId,
            DecisionType type,
            List<String> targets,
            String text,
            @Nullable Outcome outcome,
            @NamesPerson @Nullable List<String> dissent,
            LocalDate effectiveOn)
            implements MeetingCommand, AtMeeting {

        /** A reason and a waiver at their longest, and the sentence that says what was decided. */
        private static final int LONGEST_DECISION = 2 * Checks.LONG_TEXT + 200;

        public TakeDecision {
            new Checks()
                    .required("type", type)
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("text", text, LONGEST_DECISION)
                    .people("dissent", dissent)
                    .that(
                            outcome != Outcome.UNANIMOUS || dissent == null || dissent.isEmpty(),
                            "dissent",
                            "must be empty when the decision is unanimous")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = targets.stream().distinct().toList();
            dissent = dissent == null ? List.of() : dissent.stream().distinct().toList();
            outcome = outcome == null && !dissent.isEmpty() ? Outcome.MAJORITY : outcome;
        }

        /** Where nobody counts votes. */
        public TakeDecision(
                String meetingId,
                String decisionId,
                DecisionType type,
                List<String> targets,
                String text,
                LocalDate effectiveOn) {
            this(meetingId, decisionId, type, targets, text, null, List.of(), effectiveOn);
        }
    }

    record CloseMeeting(String meetingId, LocalDate effectiveOn) implements MeetingCommand, AtMeeting {

        public CloseMeeting {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
