package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.INCOMPLETE_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.PUBLISHED_BEFORE_RECEIVED;
import static org.plumbline.kernel.refusal.RefusalCode.RECEIVED_BEFORE_FIELDWORK_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;
import static org.plumbline.kernel.refusal.RefusalCode.UNRESOLVED_WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.Proposed;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;

/** Confirms a proposal as the report's own words. */
final class Confirmation {

    private Confirmation() {}

    static List<InspectionEvent> decide(Proposed state, ConfirmFindings c, Situation s, ConfirmationFacts facts) {
        checkDates(c, s.today());
        checkRules(state, c, s);
        ReportProposal proposal = state.proposal();
        if (facts.recommendationIds().size() != proposal.findings().size()) {
            throw new IllegalArgumentException("Each finding needs one recommendation id");
        }
        return events(state.authority(), proposal, c, facts.recommendationIds());
    }

    private static void checkDates(ConfirmFindings c, LocalDate today) {
        new Checks()
                .that(!c.receivedOn().isAfter(today), "receivedOn", "must not be in the future")
                .that(
                        c.publishedOn() == null || !c.publishedOn().isAfter(today),
                        "publishedOn",
                        "must not be in the future")
                .orElseGoOn();
    }

    private static void checkRules(Proposed state, ConfirmFindings c, Situation s) {
        ReportProposal proposal = state.proposal();
        List<String> missing = AnInspectionHasItsEssentials.missingIn(proposal);
        new Refusals()
                .when(!AnotherPersonConfirms.holds(state.proposedBy(), s), SAME_PERSON)
                .when(
                        !EveryWarningIsAcknowledged.holds(proposal, c.acknowledgedWarnings())
                                || !ConflictingGradesAreAmended.holds(proposal),
                        UNRESOLVED_WARNING)
                .when(
                        !missing.isEmpty(),
                        INCOMPLETE_PROPOSAL,
                        "The proposal lacks what an inspection cannot do without: " + String.join(", ", missing) + ".")
                .when(
                        !AReportIsReceivedAfterFieldwork.holds(proposal.windows(), c.receivedOn()),
                        RECEIVED_BEFORE_FIELDWORK_ENDED)
                .when(c.publishedOn() != null && c.publishedOn().isBefore(c.receivedOn()), PUBLISHED_BEFORE_RECEIVED)
                .orElseGoOn();
    }

    private static List<InspectionEvent> events(
            String authority, ReportProposal proposal, ConfirmFindings c, List<String> recommendationIds) {
        List<InspectionEvent> events = new ArrayList<>();
        events.add(new InspectionRegistered(
                authority,
                c.effectiveOn(),
                c.inspectionId(),
                proposal.framework(),
                proposal.authority(),
                proposal.windows(),
                proposal.leadInspector()));
        events.add(new ReportReceived(
                authority, c.effectiveOn(), c.inspectionId(), c.receivedOn(), proposal.sourceSha256()));
        if (c.publishedOn() != null) {
            events.add(new ReportPublished(authority, c.effectiveOn(), c.inspectionId(), c.publishedOn()));
        }
        events.add(new FindingsConfirmed(
                authority,
                c.effectiveOn(),
                c.inspectionId(),
                proposal.judgements(),
                confirmed(proposal, recommendationIds),
                acknowledged(proposal, c.acknowledgedWarnings())));
        return List.copyOf(events);
    }

    private static List<ConfirmedFinding> confirmed(ReportProposal proposal, List<String> recommendationIds) {
        List<ConfirmedFinding> findings = new ArrayList<>();
        for (int i = 0; i < recommendationIds.size(); i++) {
            findings.add(new ConfirmedFinding(
                    recommendationIds.get(i), proposal.findings().get(i)));
        }
        return List.copyOf(findings);
    }

    private static List<String> acknowledged(ReportProposal proposal, List<String> ticked) {
        return proposal.warnings().stream()
                .map(ImportWarning::code)
                .filter(ticked::contains)
                .distinct()
                .toList();
    }
}
