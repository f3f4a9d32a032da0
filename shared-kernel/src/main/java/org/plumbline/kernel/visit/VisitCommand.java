package org.plumbline.kernel.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of a monitoring visit. */
public sealed interface VisitCommand extends Command
        permits LetterCommand,
                VisitCommand.NotifyVisit,
                VisitCommand.ScheduleVisit,
                VisitCommand.StartVisit,
                VisitCommand.RecordFeedback,
                VisitCommand.CancelVisit {

    String visitId();

    @Override
    default String target() {
        return visitId();
    }

    /**
     * The inspectorate gave notice of a visit.
     *
     * @param inspectionId the inspection it follows, with confirmed findings
     * @param focusAreas what it will look at, at least one
     * @param firstDay first day on site as announced
     * @param lastDay last day on site as announced, not before the first
     */
    record NotifyVisit(
            String visitId,
            String inspectionId,
            List<String> focusAreas,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate effectiveOn)
            implements VisitCommand {

        public NotifyVisit {
            days(
                            new Checks()
                                    .text("inspectionId", inspectionId, 100)
                                    .notEmpty("focusAreas", focusAreas)
                                    .texts("focusAreas", focusAreas, 500),
                            firstDay,
                            lastDay)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            focusAreas = List.copyOf(focusAreas);
        }
    }

    /** Agrees the days, or others than before, while the visit has not started. */
    record ScheduleVisit(String visitId, LocalDate firstDay, LocalDate lastDay, LocalDate effectiveOn)
            implements VisitCommand {

        public ScheduleVisit {
            days(new Checks(), firstDay, lastDay)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record StartVisit(String visitId, LocalDate effectiveOn) implements VisitCommand {

        public StartVisit {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /** @param feedback what the inspectors said at the end of the visit, as it was noted */
    record RecordFeedback(String visitId, String feedback, LocalDate effectiveOn) implements VisitCommand {

        public RecordFeedback {
            new Checks()
                    .text("feedback", feedback, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record CancelVisit(String visitId, String reason, LocalDate effectiveOn) implements VisitCommand {

        public CancelVisit {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    private static Checks days(Checks checks, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        return checks.required("firstDay", firstDay)
                .required("lastDay", lastDay)
                .that(
                        firstDay == null || lastDay == null || !lastDay.isBefore(firstDay),
                        "lastDay",
                        "must not be before firstDay");
    }
}
