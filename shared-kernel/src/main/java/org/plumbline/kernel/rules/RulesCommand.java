package org.plumbline.kernel.rules;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the rules of a board. */
public sealed interface RulesCommand extends Command {

    String inspectionId();

    @Override
    default String target() {
        return RulesEvent.streamOf(inspectionId());
    }

    /**
     * Sets the thresholds anew; those of the past stay in force for the past.
     *
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
            LocalDate validFrom,
            String meetingId,
            String reason,
            LocalDate effectiveOn)
            implements RulesCommand {

        private static final int MOST_DAYS = 365;

        public AdoptRules {
            new Checks()
                    .that(isWithin(0, forecastDays, MOST_DAYS), "forecastDays", "must be between 0 and 365")
                    .that(isWithin(0, soonDays, MOST_DAYS), "soonDays", "must be between 0 and 365")
                    .that(isWithin(0, blockedDays, MOST_DAYS), "blockedDays", "must be between 0 and 365")
                    .that(isWithin(1, missedMonths, 12), "missedMonths", "must be between 1 and 12")
                    .that(isWithin(0, slipDays, MOST_DAYS), "slipDays", "must be between 0 and 365")
                    .that(isWithin(0, extensions, 10), "extensions", "must be between 0 and 10")
                    .required("validFrom", validFrom)
                    .text("meetingId", meetingId, 100)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .that(
                            validFrom == null || effectiveOn == null || !validFrom.isBefore(effectiveOn),
                            "validFrom",
                            "must not be before the day of the decision")
                    .orElseGoOn();
        }

        /** The thresholds themselves. */
        public Rules rules() {
            return new Rules(forecastDays, soonDays, blockedDays, missedMonths, slipDays, extensions);
        }

        private static boolean isWithin(int least, int value, int most) {
            return value >= least && value <= most;
        }
    }
}
