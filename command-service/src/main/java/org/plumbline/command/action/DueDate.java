package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.BOARD_DECISION_NEEDED;
import static org.plumbline.kernel.refusal.RefusalCode.DATE_BEFORE_START;
import static org.plumbline.kernel.refusal.RefusalCode.DATE_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.MEETING_NOT_OPEN;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.NO_QUORUM;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_PENDING;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_APPROVAL;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.ActionFacts.BoardMeeting;
import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.Refusals;

/** Changes of a due date: the owner proposes, someone else decides, the baseline stays. */
final class DueDate {

    private DueDate() {}

    static List<ActionEvent> propose(ActionState state, ProposeDueDate c, Situation s) {
        Commitment commitment = state.commitment();
        new Refusals()
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(state.isVerified(), ALREADY_COMPLETE)
                .when(commitment.pending().isPresent(), PROPOSAL_PENDING)
                .when(c.to().equals(commitment.dueOn()), DATE_UNCHANGED)
                .when(c.to().isBefore(commitment.startOn()), DATE_BEFORE_START)
                .orElseGoOn();
        return List.of(new DueDateChangeProposed(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.proposalId(),
                commitment.dueOn(),
                c.to(),
                c.reasonCode(),
                c.reason(),
                s.actor().id()));
    }

    static List<ActionEvent> decide(ActionState state, DecideDueDate c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Optional<DateProposal> proposal = commitment.pending(c.proposalId());
        boolean byTheBoard = s.actor().role() == Role.CHAIR;
        Optional<BoardMeeting> open = namedAndOpen(c, facts);
        new Refusals()
                .when(
                        !proposal.map(p -> NobodyDecidesOnTheirOwnDate.holds(p, s))
                                .orElse(true),
                        SELF_APPROVAL)
                .when(proposal.isEmpty(), NO_SUCH_PROPOSAL)
                .when(c.approved() && !byTheBoard && !isWithinSroLimit(commitment, proposal), BOARD_DECISION_NEEDED)
                .when(
                        c.approved()
                                && !byTheBoard
                                && isWithinSroLimit(commitment, proposal)
                                && !OnlyTheFirstExtensionIsTheSros.holds(commitment),
                        BOARD_DECISION_NEEDED,
                        "The date has moved before; every further change is the board’s.")
                .when(byTheBoard && open.isEmpty(), MEETING_NOT_OPEN)
                .when(byTheBoard && open.isPresent() && !open.get().quorate(), NO_QUORUM)
                .orElseGoOn();
        return List.of(decided(commitment, proposal.orElseThrow(), c, byTheBoard ? c.meetingId() : null));
    }

    private static boolean isWithinSroLimit(Commitment commitment, Optional<DateProposal> proposal) {
        return proposal.map(p -> AnSroApprovesUpToThirtyDaysOfSlip.holds(commitment.baselineDueOn(), p.to()))
                .orElse(true);
    }

    private static Optional<BoardMeeting> namedAndOpen(DecideDueDate c, ActionFacts facts) {
        return c.meetingId() == null ? Optional.empty() : facts.meeting().filter(BoardMeeting::open);
    }

    private static ActionEvent decided(
            Commitment commitment, DateProposal proposal, DecideDueDate c, @Nullable String meetingId) {
        if (!c.approved()) {
            return new DueDateChangeRejected(
                    commitment.authority(), c.effectiveOn(), c.actionId(), c.proposalId(), c.reason(), meetingId);
        }
        return new DueDateChanged(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.proposalId(),
                commitment.dueOn(),
                proposal.to(),
                commitment.changes() + 1,
                c.reason(),
                meetingId);
    }
}
