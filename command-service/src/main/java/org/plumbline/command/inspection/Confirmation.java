package org.plumbline.command.inspection;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.Proposed;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.Refusals;

/** Confirms a proposal as the report's own words. */
final class Confirmation {

    private Confirmation() {}

    static List<InspectionEvent> decide(Proposed state, ConfirmFindings c, Situation s, InspectionFacts facts) {
        checkDates(c, s.today());
        checkRules(state, c, s, facts);
        ReportProposal proposal = state.proposal();
        if (facts.recommendationIds().size() != proposal.findings().size()) {
            throw new IllegalArgumentException("Each finding needs one recommendation id");
        }
        return events(state, proposal, c, facts.recommendationIds());
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

    private static void checkRules(Proposed state, ConfirmFindings c, Situation s, InspectionFacts facts) {
        ReportProposal proposal = state.proposal();
        List<String> missing = AnInspectionHasItsEssentials.missingIn(proposal, facts.framework());
        boolean isReceivedNow = received(state).isEmpty();
        AReportSpeaksItsFrameworksWords.check(
                        new Refusals(), facts.framework(), proposal.findings(), proposal.judgements())
                .when(!AnotherPersonConfirms.holds(state, s), SAME_PERSON)
                .when(
                        !EveryWarningIsAcknowledged.holds(proposal, c.acknowledgedWarnings())
                                || !ConflictingGradesAreAmended.holds(proposal),
                        UNRESOLVED_WARNING)
                .when(!missing.isEmpty(), INCOMPLETE_PROPOSAL, AnInspectionHasItsEssentials.told(missing))
                .when(
                        isReceivedNow && facts.countsFromTheSending(),
                        SENT_DATE_MISSING,
                        "A clock of this framework counts from the day the report was sent; record its receipt first, and"
                                + " say which day that was.")
                .when(
                        !AReportIsReceivedAfterFieldwork.holds(proposal.windows(), c.receivedOn()),
                        RECEIVED_BEFORE_FIELDWORK_ENDED)
                .when(c.publishedOn() != null && c.publishedOn().isBefore(c.receivedOn()), PUBLISHED_BEFORE_RECEIVED)
                .when(state.registration().isPresent() && received(state).isEmpty(), REPORT_NOT_RECEIVED)
                .when(received(state).filter(day -> !day.equals(c.receivedOn())).isPresent(), DATE_DIFFERS)
                .when(
                        c.publishedOn() != null
                                && published(state)
                                        .filter(day -> !day.equals(c.publishedOn()))
                                        .isPresent(),
                        DATE_DIFFERS)
                .orElseGoOn();
    }

    private static Optional<LocalDate> received(Proposed state) {
        return state.registration().flatMap(Registration::receivedOn);
    }

    private static Optional<LocalDate> published(Proposed state) {
        return state.registration().flatMap(Registration::publishedOn);
    }

    private static List<InspectionEvent> events(
            Proposed state, ReportProposal proposal, ConfirmFindings c, List<String> recommendationIds) {
        String authority = state.authority();
        Optional<Registration> known = state.registration();
        List<InspectionEvent> events = new ArrayList<>();
        if (known.isEmpty()) {
            events.add(Coming.registered(proposal, c.inspectionId(), c.effectiveOn()));
            events.add(new ReportReceived(
                    authority, c.effectiveOn(), c.inspectionId(), c.receivedOn(), proposal.sourceSha256(), null, null));
        }
        if (c.publishedOn() != null && published(state).isEmpty()) {
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
