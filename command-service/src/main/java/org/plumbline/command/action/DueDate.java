package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionAtBoard.OwnerPutOnAgenda;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.Approver;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RedFlags;
import org.plumbline.kernel.rules.Rules;

/** Changes of a due date: the owner proposes, someone else decides, the baseline stays. */
final class DueDate {

    private DueDate() {}

    static List<ActionEvent> propose(ActionState state, ProposeDueDate c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Upkeep.stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(commitment.pending().isPresent(), PROPOSAL_PENDING)
                .when(c.to().equals(commitment.dates().dueOn()), DATE_UNCHANGED)
                .when(c.to().isBefore(commitment.dates().startOn()), DATE_BEFORE_START)
                .when(!WorkIsDueWithinItsPlan.holds(c.to(), facts), OUTSIDE_PLAN_PERIOD)
                .when(commitment.dates().statute().isPresent(), STATUTORY_DATE)
                .orElseGoOn();
        DueDateChangeProposed proposed = new DueDateChangeProposed(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.proposalId(),
                commitment.dates().dueOn(),
                c.to(),
                c.reasonCode(),
                c.reason(),
                s.actor().id(),
                c.impact(),
                c.recovery());
        return OnlyTheFirstExtensionsAreTheSros.holds(
                        commitment, facts.inForce().rules())
                ? List.of(proposed)
                : List.of(proposed, onAgenda(commitment, proposed, facts.inForce()));
    }

    /** Whoever cannot keep to dates again and again tells the board why, rather than its papers. */
    private static OwnerPutOnAgenda onAgenda(Commitment commitment, DueDateChangeProposed e, InForce inForce) {
        return new OwnerPutOnAgenda(
                e.authority(),
                e.effectiveOn(),
                e.actionId(),
                e.proposalId(),
                commitment.ownership().owner(),
                commitment.dates().changes(),
                inForce.version());
    }

    static List<ActionEvent> decide(ActionState state, DecideDueDate c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Optional<DateProposal> proposal = commitment.pending(c.proposalId());
        boolean byTheBoard = TheBoardDecides.by(s);
        Refusals refusals = new Refusals()
                .when(
                        !proposal.map(p -> NobodyDecidesOnTheirOwnDate.holds(commitment.ownership(), p, s))
                                .orElse(true),
                        SELF_APPROVAL)
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(commitment.dates().statute().isPresent(), STATUTORY_DATE)
                .when(proposal.isEmpty(), NO_SUCH_PROPOSAL)
                .when(
                        !NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), proposal.map(DateProposal::proposedOn)),
                        BEFORE_ITS_CAUSE)
                .when(
                        c.approved()
                                && !proposal.map(p -> WorkIsDueWithinItsPlan.holds(p.to(), facts))
                                        .orElse(true),
                        OUTSIDE_PLAN_PERIOD)
                .when(
                        c.approved()
                                && !byTheBoard
                                && !isWithinSroLimit(
                                        commitment, proposal, facts.inForce().rules()),
                        BOARD_DECISION_NEEDED,
                        beyondTheSro(facts.inForce()))
                .when(
                        c.approved()
                                && !byTheBoard
                                && isWithinSroLimit(
                                        commitment, proposal, facts.inForce().rules())
                                && !OnlyTheFirstExtensionsAreTheSros.holds(
                                        commitment, facts.inForce().rules()),
                        BOARD_DECISION_NEEDED,
                        "The date has moved as often as the SRO may move it under "
                                + facts.inForce().named() + "; every further change is the board’s.");
        TheBoardDecides.check(refusals, c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .orElseGoOn();
        return List.of(decided(commitment, proposal.orElseThrow(), c, byTheBoard, facts));
    }

    private static String beyondTheSro(InForce inForce) {
        return "The total slip is beyond the " + RedFlags.days(inForce.rules().slipDays())
                + " that an SRO may approve under " + inForce.named() + "; the board decides.";
    }

    private static boolean isWithinSroLimit(Commitment commitment, Optional<DateProposal> proposal, Rules rules) {
        return proposal.map(
                        p -> AnSroApprovesLittleSlip.holds(commitment.dates().baselineDueOn(), p.to(), rules))
                .orElse(true);
    }

    private static ActionEvent decided(
            Commitment commitment, DateProposal proposal, DecideDueDate c, boolean byTheBoard, ActionFacts facts) {
        String meetingId = byTheBoard ? c.meetingId() : null;
        if (!c.approved()) {
            return new DueDateChangeRejected(
                    commitment.authority(), c.effectiveOn(), c.actionId(), c.proposalId(), c.reason(), meetingId);
        }
        return new DueDateChanged(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.proposalId(),
                commitment.dates().dueOn(),
                proposal.to(),
                commitment.dates().changes() + 1,
                c.reason(),
                meetingId,
                byTheBoard ? facts.setting().decisionId().orElse(null) : null,
                byTheBoard ? Approver.BOARD : Approver.SRO);
    }
}
