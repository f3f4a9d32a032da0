package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.NotProposed;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.ReceivedDateCorrected;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;

/** How an inspection and its report come: registered, received, published, and the day of receipt put right. */
final class Coming {

    private Coming() {}

    static InspectionRegistered register(
            InspectionState state, RegisterInspection c, Situation s, InspectionFacts facts) {
        if (!(state instanceof NotProposed)) {
            throw new IllegalStateException("This inspection has been registered before");
        }
        notInTheFuture("lastDay", c.lastDay(), s);
        new Refusals().when(facts.framework().isEmpty(), UNKNOWN_FRAMEWORK).orElseGoOn();
        return new InspectionRegistered(
                c.urn(),
                c.effectiveOn(),
                c.inspectionId(),
                c.framework(),
                c.authority(),
                List.of(new Window(c.firstDay(), c.lastDay())),
                c.leadInspector());
    }

    static ReportReceived received(InspectionState state, RecordReportReceived c, Situation s) {
        notInTheFuture("receivedOn", c.receivedOn(), s);
        Optional<Registration> known = state.registration();
        new Refusals()
                .when(known.isEmpty() || receivedOn(state).isPresent(), ALREADY_RECEIVED)
                .when(!isAfterFieldwork(known, c.receivedOn()), RECEIVED_BEFORE_FIELDWORK_ENDED)
                .orElseGoOn();
        return new ReportReceived(
                state.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                c.receivedOn(),
                Objects.requireNonNullElse(c.sha256(), ""));
    }

    static ReportPublished published(InspectionState state, RecordReportPublished c, Situation s) {
        notInTheFuture("publishedOn", c.publishedOn(), s);
        new Refusals()
                .when(receivedOn(state).isEmpty(), REPORT_NOT_RECEIVED)
                .when(publishedOn(state).isPresent(), ALREADY_PUBLISHED)
                .when(receivedOn(state).filter(c.publishedOn()::isBefore).isPresent(), PUBLISHED_BEFORE_RECEIVED)
                .orElseGoOn();
        return new ReportPublished(state.authority(), c.effectiveOn(), c.inspectionId(), c.publishedOn());
    }

    static ReceivedDateCorrected corrected(InspectionState state, CorrectReceivedDate c, Situation s) {
        notInTheFuture("receivedOn", c.receivedOn(), s);
        Optional<LocalDate> before = receivedOn(state);
        new Refusals()
                .when(before.isEmpty(), REPORT_NOT_RECEIVED)
                .when(before.filter(c.receivedOn()::equals).isPresent(), DATE_UNCHANGED, "That is the day on record.")
                .when(!isAfterFieldwork(state.registration(), c.receivedOn()), RECEIVED_BEFORE_FIELDWORK_ENDED)
                .when(
                        publishedOn(state)
                                .filter(day -> day.isBefore(c.receivedOn()))
                                .isPresent(),
                        PUBLISHED_BEFORE_RECEIVED)
                .orElseGoOn();
        return new ReceivedDateCorrected(
                state.authority(), c.effectiveOn(), c.inspectionId(), before.orElseThrow(), c.receivedOn(), c.reason());
    }

    static Optional<LocalDate> receivedOn(InspectionState state) {
        return state.registration().flatMap(Registration::receivedOn);
    }

    private static Optional<LocalDate> publishedOn(InspectionState state) {
        return state.registration().flatMap(Registration::publishedOn);
    }

    private static boolean isAfterFieldwork(Optional<Registration> known, LocalDate day) {
        return known.map(r -> AReportIsReceivedAfterFieldwork.holds(r.windows(), day))
                .orElse(true);
    }

    private static void notInTheFuture(String field, LocalDate day, Situation s) {
        new Checks()
                .that(!day.isAfter(s.today()), field, "must not be in the future")
                .orElseGoOn();
    }
}
