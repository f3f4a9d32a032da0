package org.plumbline.kernel.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the versions of a plan. Versions are numbered 1, 2, 3 … as they are frozen. */
public sealed interface VersionCommand extends PlanCommand {

    /** Fixes what the plan holds now as its next version. */
    record FreezeVersion(String planId, LocalDate effectiveOn) implements VersionCommand {

        public FreezeVersion {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /** What a body of the chain resolved on the frozen version. */
    sealed interface Resolution extends VersionCommand {

        /** The version the body had before it. */
        int versionNumber();

        /** The body's name as in the plan's chain. */
        String body();

        /** The meeting kept here at which it resolved, or null. */
        @Nullable
        String meetingId();

        /** Where the body minuted it, or null. */
        @Nullable
        String minuteReference();
    }

    /** A body other than the last of the chain agrees. */
    record EndorseVersion(
            String planId,
            int versionNumber,
            String body,
            @Nullable String meetingId,
            @Nullable String minuteReference,
            LocalDate effectiveOn)
            implements Resolution, AtMeeting {

        public EndorseVersion {
            check(versionNumber, body, meetingId, minuteReference, effectiveOn).orElseGoOn();
            meetingId = Checks.orNull(meetingId);
            minuteReference = Checks.orNull(minuteReference);
        }
    }

    /** The last body of the chain approves; the clocks of the plan's inspections that still run take note of it. */
    record ApproveVersion(
            String planId,
            int versionNumber,
            String body,
            @Nullable String meetingId,
            @Nullable String minuteReference,
            LocalDate effectiveOn)
            implements Resolution, AtMeeting {

        public ApproveVersion {
            check(versionNumber, body, meetingId, minuteReference, effectiveOn).orElseGoOn();
            meetingId = Checks.orNull(meetingId);
            minuteReference = Checks.orNull(minuteReference);
        }
    }

    /** The body whose turn it is does not agree; the plan can be changed again and the next version is a new one. */
    record ReturnVersion(
            String planId,
            int versionNumber,
            String body,
            String reason,
            @Nullable String meetingId,
            @Nullable String minuteReference,
            LocalDate effectiveOn)
            implements Resolution, AtMeeting {

        public ReturnVersion {
            check(versionNumber, body, meetingId, minuteReference, effectiveOn)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .orElseGoOn();
            meetingId = Checks.orNull(meetingId);
            minuteReference = Checks.orNull(minuteReference);
        }
    }

    /** The approved version is the one worked to from now on. */
    record DeclareLive(String planId, LocalDate effectiveOn) implements VersionCommand {

        public DeclareLive {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /**
     * Opens the plan for its next version; the one before stays readable and in force until then.
     *
     * @param endsOn the last day of its period from now on, where that is to be later
     */
    record RefreshPlan(
            String planId, String reason, @Nullable LocalDate endsOn, LocalDate effectiveOn) implements VersionCommand {

        public RefreshPlan {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param meetingId the meeting that decided */
    record ClosePlan(String planId, String meetingId, String rationale, LocalDate effectiveOn)
            implements VersionCommand, AtMeeting {

        public ClosePlan {
            new Checks()
                    .text("meetingId", meetingId, 100)
                    .text("rationale", rationale, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    private static Checks check(
            int versionNumber,
            @Nullable String body,
            @Nullable String meetingId,
            @Nullable String minuteReference,
            @Nullable LocalDate effectiveOn) {
        return new Checks()
                .that(versionNumber >= 1, "versionNumber", "must be 1 or more")
                .text("body", body, 200)
                .optionalText("meetingId", meetingId, 100)
                .optionalText("minuteReference", minuteReference, 300)
                .required("effectiveOn", effectiveOn);
    }
}
