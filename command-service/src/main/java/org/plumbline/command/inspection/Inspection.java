package org.plumbline.command.inspection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.inspection.InspectionState.*;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionCommand.AmendProposal;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.InspectionCommand.WithdrawProposal;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionVoided;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.inspection.InspectionUpkeep;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;

/** An inspection, from the report a reader proposed to the findings a second person confirmed. */
public final class Inspection {

    private Inspection() {}

    public static InspectionState initial() {
        return new NotProposed();
    }

    public static List<InspectionEvent> decide(
            InspectionState state, InspectionCommand command, Situation s, InspectionFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case ProposeFindings c -> propose(state, c, s);
            case AmendProposal c -> amend(open(state), c, s, facts);
            case ConfirmFindings c -> Confirmation.decide(open(state), c, s, facts);
            case WithdrawProposal c -> withdraw(state instanceof Registered ? state : open(state), c);
            case InspectionUpkeep c -> Upkeep.decide(state, c, s, facts);
        };
    }

    private static List<InspectionEvent> propose(InspectionState state, ProposeFindings c, Situation s) {
        boolean isExpected = state instanceof NotProposed || state instanceof Registered;
        new Refusals().when(!isExpected, RefusalCode.DUPLICATE_INSPECTION).orElseGoOn();
        var proposed = new Proposed(c.proposal(), s.actor().id(), state.registration());
        return List.of(new FindingsProposed(
                proposed.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                c.fileName(),
                c.proposal(),
                proposed.proposedBy()));
    }

    /** Clocks, meetings and keys of a registered inspection go by its authority's number, so that one is not amended. */
    private static List<InspectionEvent> amend(Proposed state, AmendProposal c, Situation s, InspectionFacts facts) {
        ReportProposal before = state.proposal();
        ReportProposal after = Amendment.of(before, c, s.today());
        boolean isAnothers = !Objects.equals(after.urn(), before.urn());
        AReportSpeaksItsFrameworksWords.check(new Refusals(), facts.framework(), c.findings(), judged(c))
                .when(state.registration().isPresent() && isAnothers, RefusalCode.AUTHORITY_REGISTERED)
                .orElseGoOn();
        if (after.equals(before)) {
            return List.of();
        }
        String authority = Objects.requireNonNullElse(after.urn(), "unknown");
        return List.of(new ProposedFindingsAmended(
                authority,
                c.effectiveOn(),
                c.inspectionId(),
                before,
                after,
                c.reason(),
                s.actor().id()));
    }

    private static List<Judgement> judged(AmendProposal c) {
        String overall = c.overall();
        List<Judgement> named = Objects.requireNonNullElse(c.judgements(), List.of());
        return overall == null
                ? named
                : Stream.concat(named.stream(), Stream.of(new Judgement("Overall", overall)))
                        .toList();
    }

    private static List<InspectionEvent> withdraw(InspectionState state, WithdrawProposal c) {
        new Refusals()
                .when(
                        Coming.receivedOn(state).isPresent(),
                        RefusalCode.ALREADY_RECEIVED,
                        "The report was received and its clocks run; amend what was proposed instead.")
                .orElseGoOn();
        return List.of(new InspectionVoided(state.authority(), c.effectiveOn(), c.inspectionId(), c.reason()));
    }

    private static Proposed open(InspectionState state) {
        return switch (state) {
            case Proposed proposed -> proposed;
            case NotProposed _ -> throw new Unknown("inspection");
            case Withdrawn _ -> throw Refused.because(RefusalCode.PROPOSAL_WITHDRAWN);
            case Registered _ -> throw Refused.because(RefusalCode.REPORT_NOT_RECEIVED);
            case Confirmed _, Concluded _, Superseded _ -> throw Refused.because(RefusalCode.FINDINGS_LOCKED);
        };
    }

    public static InspectionState evolve(InspectionState state, InspectionEvent event) {
        return History.evolve(state, event);
    }
}
