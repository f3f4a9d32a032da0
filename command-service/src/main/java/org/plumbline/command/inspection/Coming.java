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
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;

/** How an inspection and its report come: registered, received, published. */
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

    static Optional<LocalDate> receivedOn(InspectionState state) {
        return state.registration().flatMap(Registration::receivedOn);
    }

    static Optional<LocalDate> publishedOn(InspectionState state) {
        return state.registration().flatMap(Registration::publishedOn);
    }

    static void notInTheFuture(String field, LocalDate day, Situation s) {
        new Checks()
                .that(!day.isAfter(s.today()), field, "must not be in the future")
                .orElseGoOn();
    }
}
