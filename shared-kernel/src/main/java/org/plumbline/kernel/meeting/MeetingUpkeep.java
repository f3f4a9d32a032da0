package org.plumbline.kernel.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a board meeting beside who is there and what is decided: papers, discussion, deferrals and minutes. */
public sealed interface MeetingUpkeep extends MeetingCommand {

    /**
     * Gives out the papers, on the day of {@code effectiveOn}; the numbers in them are those of a position and stay so.
     *
     * @param position the position of the history that the papers were made at; the last there is when not given
     * @param urgency special circumstances in which the meeting of a council committee goes ahead with fewer than five
     *     clear days, to be specified in its minutes (Local Government Act 1972, section 100B(4)(b)); or null
     */
    record PublishPapers(
            String meetingId,
            @Nullable Long position,
            @Nullable String urgency,
            LocalDate effectiveOn) implements MeetingUpkeep {

        public PublishPapers {
            new Checks()
                    .that(position == null || position >= 1, "position", "must be 1 or more")
                    .optionalText("urgency", urgency, 2_000)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            urgency = Checks.orNull(urgency);
        }
    }

    record CancelMeeting(String meetingId, String reason, LocalDate effectiveOn) implements MeetingUpkeep {

        public CancelMeeting {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /**
     * Puts off a decision; a meeting need not be quorate for that.
     *
     * @param targets ids of what is not decided on
     * @param toMeetingId a later meeting of the same board that has not been opened
     */
    record DeferDecision(
            String meetingId, List<String> targets, String reason, String toMeetingId, LocalDate effectiveOn)
            implements MeetingUpkeep, AtMeeting {

        public DeferDecision {
            new Checks()
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("toMeetingId", toMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = targets.stream().distinct().toList();
        }
    }

    /**
     * Puts on record that the board looked at something without deciding on it.
     *
     * @param targets ids of the items
     * @param note what was said, in a few sentences
     */
    record ConsiderItem(String meetingId, List<String> targets, String note, LocalDate effectiveOn)
            implements MeetingUpkeep, AtMeeting {

        public ConsiderItem {
            new Checks()
                    .notEmpty("targets", targets)
                    .texts("targets", targets, 100)
                    .text("note", note, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            targets = targets.stream().distinct().toList();
        }
    }

    /** Takes back an interest that was declared in error or is at an end; what was declared stays on record. */
    record WithdrawInterest(String meetingId, String interestId, String reason, LocalDate effectiveOn)
            implements MeetingUpkeep, AtMeeting {

        public WithdrawInterest {
            new Checks()
                    .text("interestId", interestId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Drafts the minutes of a closed meeting, or drafts them anew until they are agreed. */
    record DraftMinutes(String meetingId, String minutes, LocalDate effectiveOn) implements MeetingUpkeep {

        public DraftMinutes {
            new Checks()
                    .text("minutes", minutes, MINUTES)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param atMeetingId the later meeting of the same board, open and quorate, that agrees them */
    record AgreeMinutes(String meetingId, String atMeetingId, LocalDate effectiveOn)
            implements MeetingUpkeep, AtMeeting {

        public AgreeMinutes {
            new Checks()
                    .text("atMeetingId", atMeetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Puts agreed minutes right; what they said before stays on record. */
    record CorrectMinutes(String meetingId, String minutes, String reason, LocalDate effectiveOn)
            implements MeetingUpkeep {

        public CorrectMinutes {
            new Checks()
                    .text("minutes", minutes, MINUTES)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** Longest minutes taken, in characters. */
    int MINUTES = 40_000;
}
