package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Objects;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.inspection.InspectionState.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionUpkeep;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** Inspections beside the reading of their reports: by hand, after confirmation, at their end. */
final class Upkeep {

    private static final String BY_HAND = "by hand";

    private Upkeep() {}

    static List<InspectionEvent> decide(
            InspectionState state, InspectionUpkeep command, Situation s, InspectionFacts facts) {
        if (command instanceof RegisterInspection c) {
            return List.of(Coming.register(state, c, s, facts));
        }
        hasBegun(state);
        if (command instanceof DecidePublication c) {
            return List.of(Sharing.decide(state, c, facts));
        }
        boolean isOver = state instanceof Concluded && !(command instanceof LinkReinspection);
        if (isOver || state instanceof Superseded) {
            throw Refused.because(INSPECTION_ENDED);
        }
        return switch (command) {
            case RegisterInspection _, DecidePublication _ -> throw new IllegalStateException("Decided above");
            case RecordReportReceived c -> Coming.received(state, c, s, facts);
            case RecordReportPublished c -> List.of(Coming.published(state, c, s));
            case CorrectReceivedDate c -> List.of(DaysPutRight.received(state, c, s));
            case CorrectSentDate c -> List.of(DaysPutRight.sent(state, c, s));
            case EnterFindings c -> List.of(enter(state, c, s, facts));
            case RecordReissue c -> List.of(reissue(state, c));
            case ConcludeInspection c -> List.of(conclude(state, c, s, facts));
            case LinkReinspection c -> List.of(Succeeding.decide(state, c, facts));
            case NamePartners c -> List.of(Sharing.name(state, c, facts));
        };
    }

    private static void hasBegun(InspectionState state) {
        switch (state) {
            case NotProposed _ -> throw new Unknown("inspection");
            case Withdrawn _ -> throw Refused.because(PROPOSAL_WITHDRAWN);
            case Registered _, Proposed _, Confirmed _, Concluded _, Superseded _ -> {}
        }
    }

    private static FindingsProposed enter(InspectionState state, EnterFindings c, Situation s, InspectionFacts facts) {
        boolean isRegistered = state instanceof Registered;
        AReportSpeaksItsFrameworksWords.check(new Refusals(), facts.framework(), c.findings(), c.judgements())
                .when(!isRegistered, FINDINGS_LOCKED, "What the report says has been proposed; amend that.")
                .when(isRegistered && Coming.receivedOn(state).isEmpty(), REPORT_NOT_RECEIVED)
                .orElseGoOn();
        Registration known = state.registration().orElseThrow();
        var proposal = new ReportProposal(
                known.sha256(),
                BY_HAND,
                known.framework(),
                known.authority(),
                known.urn(),
                known.windows(),
                known.leadInspector(),
                Objects.requireNonNullElse(c.judgements(), List.of()),
                null,
                Objects.requireNonNullElse(c.findings(), List.of()),
                List.of());
        return new FindingsProposed(
                known.urn(),
                c.effectiveOn(),
                c.inspectionId(),
                BY_HAND,
                proposal,
                s.actor().id());
    }

    private static ReportReissued reissue(InspectionState state, RecordReissue c) {
        Registration known = confirmed(state).known();
        new Refusals().when(c.sha256().equals(known.sha256()), FILE_UNCHANGED).orElseGoOn();
        return new ReportReissued(
                known.urn(), c.effectiveOn(), c.inspectionId(), known.sha256(), c.sha256(), c.changes());
    }

    private static InspectionConcluded conclude(
            InspectionState state, ConcludeInspection c, Situation s, InspectionFacts facts) {
        Confirmed confirmed = confirmed(state);
        List<String> open = facts.openItems();
        TheBoardDecides.check(
                        Following.endsAfterItsVisits(new Refusals(), state, c.effectiveOn())
                                .when(!open.isEmpty(), OPEN_ITEMS, "Still open: " + String.join(", ", open) + "."),
                        c.meetingId(),
                        c.effectiveOn(),
                        facts.meeting(),
                        s)
                .orElseGoOn();
        return new InspectionConcluded(
                confirmed.authority(), c.effectiveOn(), c.inspectionId(), c.meetingId(), c.rationale());
    }

    private static Confirmed confirmed(InspectionState state) {
        if (state instanceof Confirmed confirmed) {
            return confirmed;
        }
        throw Refused.because(FINDINGS_NOT_CONFIRMED);
    }
}
