package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.inspection.InspectionUpkeep.CorrectReceivedDate;
import org.plumbline.kernel.inspection.InspectionUpkeep.CorrectSentDate;
import org.plumbline.kernel.inspection.InspectionUpkept.ReceivedDateCorrected;
import org.plumbline.kernel.inspection.InspectionUpkept.SentDateCorrected;
import org.plumbline.kernel.refusal.Refusals;

/** The days that clocks count from, where they were recorded wrongly. */
final class DaysPutRight {

    private DaysPutRight() {}

    static ReceivedDateCorrected received(InspectionState state, CorrectReceivedDate c, Situation s) {
        Coming.notInTheFuture("receivedOn", c.receivedOn(), s);
        Optional<LocalDate> before = Coming.receivedOn(state);
        correcting(before, before, c.receivedOn())
                .when(!isAfterFieldwork(state, c.receivedOn()), RECEIVED_BEFORE_FIELDWORK_ENDED)
                .when(sentOn(state).filter(c.receivedOn()::isBefore).isPresent(), RECEIVED_BEFORE_SENT)
                .when(
                        Coming.publishedOn(state)
                                .filter(day -> day.isBefore(c.receivedOn()))
                                .isPresent(),
                        PUBLISHED_BEFORE_RECEIVED)
                .when(
                        Following.begun(state).anyMatch(day -> !day.isAfter(c.receivedOn())),
                        VISIT_OUTSIDE_INTERVENTION,
                        "A monitoring visit began on that day or before it.")
                .orElseGoOn();
        return new ReceivedDateCorrected(
                state.authority(), c.effectiveOn(), c.inspectionId(), before.orElseThrow(), c.receivedOn(), c.reason());
    }

    static SentDateCorrected sent(InspectionState state, CorrectSentDate c, Situation s) {
        Coming.notInTheFuture("sentOn", c.sentOn(), s);
        Optional<LocalDate> receivedOn = Coming.receivedOn(state);
        correcting(receivedOn, sentOn(state), c.sentOn())
                .when(
                        !isAfterFieldwork(state, c.sentOn()),
                        RECEIVED_BEFORE_FIELDWORK_ENDED,
                        "A report is sent on the last day on site, or later.")
                .when(receivedOn.filter(day -> day.isBefore(c.sentOn())).isPresent(), RECEIVED_BEFORE_SENT)
                .orElseGoOn();
        return new SentDateCorrected(
                state.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                sentOn(state).orElse(null),
                c.sentOn(),
                c.reason());
    }

    private static Refusals correcting(Optional<LocalDate> receivedOn, Optional<LocalDate> before, LocalDate day) {
        return new Refusals()
                .when(receivedOn.isEmpty(), REPORT_NOT_RECEIVED)
                .when(before.filter(day::equals).isPresent(), DATE_UNCHANGED, "That is the day on record.");
    }

    private static boolean isAfterFieldwork(InspectionState state, LocalDate day) {
        return state.registration()
                .map(r -> AReportIsReceivedAfterFieldwork.holds(r.windows(), day))
                .orElse(true);
    }

    private static Optional<LocalDate> sentOn(InspectionState state) {
        return state.registration().flatMap(Registration::sentOn);
    }
}
