package org.plumbline.kernel.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Checks;

/** What the board decides on a measure, each at an open and quorate meeting. */
public sealed interface MeasureDecision extends MeasureCommand, AtMeeting {

    String meetingId();

    /**
     * @param trajectory the new targets, all of them to come
     * @param meetingId the meeting that decided
     */
    record ChangeTarget(
            String measureId, List<Target> trajectory, String reason, String meetingId, LocalDate effectiveOn)
            implements MeasureDecision {

        public ChangeTarget {
            Checks checks = new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn);
            Targets.check(checks, trajectory);
            Targets.checkAfter(checks, trajectory, effectiveOn, "the day of the change");
            checks.orElseGoOn();
            trajectory = Targets.plain(trajectory);
        }
    }

    /**
     * @param amberWithin how far short of the trajectory is amber rather than red from the day of the change on
     * @param meetingId the meeting that decided
     */
    record ChangeThresholds(
            String measureId, BigDecimal amberWithin, String reason, String meetingId, LocalDate effectiveOn)
            implements MeasureDecision {

        public ChangeThresholds {
            Checks checks = new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn);
            Decimals.checkNotNegative(checks, "amberWithin", amberWithin);
            checks.orElseGoOn();
            amberWithin = Decimals.plain(amberWithin);
        }
    }

    /**
     * @param reason why nobody follows it any more
     * @param meetingId the meeting that decided
     */
    record RetireMeasure(String measureId, String reason, String meetingId, LocalDate effectiveOn)
            implements MeasureDecision {

        public RetireMeasure {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .text("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
