package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.Confirmed;
import org.plumbline.command.inspection.InspectionState.NotProposed;
import org.plumbline.command.inspection.InspectionState.Proposed;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.ReceivedDateCorrected;
import org.plumbline.kernel.inspection.ReportProposal;
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

    /** An imported proposal is registered with it, as far as its report was read; its clocks do not wait for confirmation. */
    static List<InspectionEvent> received(
            InspectionState state, RecordReportReceived c, Situation s, InspectionFacts facts) {
        notInTheFuture("receivedOn", c.receivedOn(), s);
        Optional<ReportProposal> proposal =
                state instanceof Proposed proposed ? Optional.of(proposed.proposal()) : Optional.empty();
        Optional<ReportProposal> read =
                proposal.filter(_ -> state.registration().isEmpty());
        List<String> missing =
                read.map(AnInspectionHasItsEssentials::whereAndWhenMissingIn).orElse(List.of());
        List<Window> windows = read.map(ReportProposal::windows)
                .or(() -> state.registration().map(Registration::windows))
                .orElse(List.of());
        new Refusals()
                .when(receivedOn(state).isPresent() || state instanceof Confirmed, ALREADY_RECEIVED)
                .when(!missing.isEmpty(), INCOMPLETE_PROPOSAL, AnInspectionHasItsEssentials.told(missing))
                .when(!AReportIsReceivedAfterFieldwork.holds(windows, c.receivedOn()), RECEIVED_BEFORE_FIELDWORK_ENDED)
                .when(c.sentOn() == null && facts.countsFromTheSending(), SENT_DATE_MISSING)
                .orElseGoOn();
        String file = proposal.map(ReportProposal::sourceSha256)
                .filter(hash -> !hash.isEmpty())
                .orElseGet(() -> Objects.requireNonNullElse(c.sha256(), ""));
        var received = new ReportReceived(
                state.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                c.receivedOn(),
                file,
                c.sentOn(),
                c.embargoedUntil());
        return read.<List<InspectionEvent>>map(p -> List.of(registered(p, c.inspectionId(), c.effectiveOn()), received))
                .orElse(List.of(received));
    }

    static InspectionRegistered registered(ReportProposal p, String inspectionId, LocalDate effectiveOn) {
        return new InspectionRegistered(
                Objects.requireNonNull(p.urn()),
                effectiveOn,
                inspectionId,
                p.framework(),
                p.authority(),
                p.windows(),
                p.leadInspector());
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
                .when(
                        Following.begun(state).anyMatch(day -> !day.isAfter(c.receivedOn())),
                        VISIT_OUTSIDE_INTERVENTION,
                        "A monitoring visit began on that day or before it.")
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
