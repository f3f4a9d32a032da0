package org.plumbline.kernel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the rules of a board. */
public sealed interface RulesCommand extends Command {

    String inspectionId();

    @Override
    default String target() {
        return RulesEvent.streamOf(inspectionId());
    }

    /**
     * Sets the rules anew; those of the past stay in force for the past. What is null stays as it is.
     *
     * @param quorumMembers at least so many members are present whenever anything is decided
     * @param chairAttends whether whoever decides for the board must be among those present
     * @param secondLine kinds of items that close on the second or third line of assurance
     * @param thirdLine kinds that close on the third alone
     * @param holdDays work is held for at most so many days at a time
     * @param calendar the version of the list of bank holidays
     * @param lowUpTo the largest risk score that is low
     * @param mediumUpTo the largest that is medium
     * @param highUpTo the largest that is high
     * @param fewestCases no measure shows figures of fewer cases
     * @param overdueDays an action overdue by more than so many days is escalated
     * @param redMeetings an action red at so many meetings running is escalated
     * @param sustainedPeriods new practice is embedded when it held over so many reporting periods in a row
     * @param proofAwaited whether work claimed complete has a rating of its own until it is verified
     * @param nearDonePct work of which so many per cent are done is near done
     * @param cycleDays owners report every so many days; 0 for a calendar month
     * @param evidenceMonths evidence is valid for so many months unless somebody says otherwise; 0 for ever
     * @param thirdLinePercent so many of a hundred items, drawn by their ids, close on the third line alone
     * @param meetingId the meeting that decided
     * @param validFrom the first day on which they hold, not before the day of the decision
     * @param reason why the board changes them
     */
    record AdoptRules(
            String inspectionId,
            int forecastDays,
            int soonDays,
            int blockedDays,
            int missedMonths,
            int slipDays,
            int extensions,
            @Nullable Integer quorumMembers,
            @Nullable Boolean chairAttends,
            @Nullable List<String> secondLine,
            @Nullable List<String> thirdLine,
            @Nullable Integer holdDays,
            @Nullable String calendar,
            @Nullable Integer lowUpTo,
            @Nullable Integer mediumUpTo,
            @Nullable Integer highUpTo,
            @Nullable Integer fewestCases,
            @Nullable Integer overdueDays,
            @Nullable Integer redMeetings,
            @Nullable Integer sustainedPeriods,
            @Nullable Boolean proofAwaited,
            @Nullable Integer nearDonePct,
            @Nullable Integer cycleDays,
            @Nullable Integer evidenceMonths,
            @Nullable Integer thirdLinePercent,
            LocalDate validFrom,
            String meetingId,
            String reason,
            LocalDate effectiveOn)
            implements RulesCommand, AtMeeting {

        private static final int MOST_DAYS = 365;

        public AdoptRules {
            Checks checks = new Checks();
            within(checks, "forecastDays", 0, forecastDays, MOST_DAYS);
            within(checks, "soonDays", 0, soonDays, MOST_DAYS);
            within(checks, "blockedDays", 0, blockedDays, MOST_DAYS);
            within(checks, "missedMonths", 1, missedMonths, 12);
            within(checks, "slipDays", 0, slipDays, MOST_DAYS);
            within(checks, "extensions", 0, extensions, 10);
            within(checks, "quorumMembers", 1, quorumMembers, 100);
            within(checks, "holdDays", 1, holdDays, MOST_DAYS);
            within(checks, "lowUpTo", 1, lowUpTo, 22);
            within(checks, "mediumUpTo", 2, mediumUpTo, 23);
            within(checks, "highUpTo", 3, highUpTo, 24);
            within(checks, "fewestCases", 1, fewestCases, 10_000);
            within(checks, "overdueDays", 0, overdueDays, MOST_DAYS);
            within(checks, "redMeetings", 1, redMeetings, 12);
            within(checks, "sustainedPeriods", 1, sustainedPeriods, 12);
            within(checks, "nearDonePct", 1, nearDonePct, 100);
            within(checks, "cycleDays", 0, cycleDays, MOST_DAYS);
            within(checks, "evidenceMonths", 0, evidenceMonths, 120);
            within(checks, "thirdLinePercent", 0, thirdLinePercent, 100);
            checks.codes("secondLine", secondLine);
            checks.codes("thirdLine", thirdLine);
            checks.optionalText("calendar", calendar, 100)
                    .required("validFrom", validFrom)
                    .text("meetingId", meetingId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .that(
                            validFrom == null || effectiveOn == null || !validFrom.isBefore(effectiveOn),
                            "validFrom",
                            "must not be before the day of the decision")
                    .orElseGoOn();
            calendar = Checks.orNull(calendar);
        }

        /** The thresholds themselves. */
        public Rules rules() {
            return new Rules(forecastDays, soonDays, blockedDays, missedMonths, slipDays, extensions);
        }

        /** What else the board goes by from then on, where that is what it went by so far. */
        public BoardRules board(BoardRules soFar) {
            return new BoardRules(
                    Objects.requireNonNullElse(quorumMembers, soFar.quorum()),
                    Objects.requireNonNullElse(chairAttends, soFar.chairAttends()),
                    new AssuranceLines(
                            Objects.requireNonNullElse(
                                    secondLine, soFar.assurance().second()),
                            Objects.requireNonNullElse(
                                    thirdLine, soFar.assurance().third()),
                            Objects.requireNonNullElse(
                                    thirdLinePercent, soFar.assurance().thirdPercent())),
                    Objects.requireNonNullElse(holdDays, soFar.holdDays()),
                    calendar == null ? soFar.calendar() : calendar,
                    new RiskBands(
                            Objects.requireNonNullElse(
                                    lowUpTo, soFar.riskBands().low()),
                            Objects.requireNonNullElse(
                                    mediumUpTo, soFar.riskBands().medium()),
                            Objects.requireNonNullElse(
                                    highUpTo, soFar.riskBands().high())),
                    Objects.requireNonNullElse(fewestCases, soFar.fewestCases()),
                    Objects.requireNonNullElse(overdueDays, soFar.overdueDays()),
                    Objects.requireNonNullElse(redMeetings, soFar.redMeetings()),
                    Objects.requireNonNullElse(sustainedPeriods, soFar.sustainedPeriods()),
                    new DeliveryRules(
                            Objects.requireNonNullElse(
                                    proofAwaited, soFar.delivery().proofAwaited()),
                            Objects.requireNonNullElse(
                                    nearDonePct, soFar.delivery().nearDonePct())),
                    new Rhythm(
                            Objects.requireNonNullElse(cycleDays, soFar.rhythm().cycleDays()),
                            evidenceMonths == null ? soFar.rhythm().evidenceMonths() : evidenceMonths));
        }

        private static void within(Checks checks, String field, int least, @Nullable Integer value, int most) {
            checks.that(
                    value == null || value >= least && value <= most,
                    field,
                    "must be between " + least + " and " + most);
        }
    }
}
