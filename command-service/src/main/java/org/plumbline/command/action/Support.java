package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_ENDORSED;
import static org.plumbline.kernel.refusal.RefusalCode.BEFORE_ITS_CAUSE;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SRO;
import static org.plumbline.kernel.refusal.RefusalCode.NO_SUCH_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.NO_UPDATE_TO_ACCEPT;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_APPROVAL;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.command.action.Commitment.DateProposal;
import org.plumbline.command.decision.NothingIsDecidedBeforeItsCause;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionSupport;
import org.plumbline.kernel.action.ActionSupport.AcceptUpdate;
import org.plumbline.kernel.action.ActionSupport.EndorseDueDate;
import org.plumbline.kernel.action.ActionSupported.DueDateChangeEndorsed;
import org.plumbline.kernel.action.ActionSupported.UpdateAccepted;

/** The senior responsible owner stands behind what the owner says; never behind their own word. */
final class Support {

    private Support() {}

    static ActionEvent decide(ActionState state, ActionSupport command, Situation s, ActionFacts facts) {
        return switch (command) {
            case AcceptUpdate c -> accept(state, c, s, facts);
            case EndorseDueDate c -> endorse(state, c, s, facts);
        };
    }

    private static UpdateAccepted accept(ActionState state, AcceptUpdate c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Optional<LocalDate> reported = commitment.watch().outlook().toAccept();
        Upkeep.stillOpen(state)
                .when(
                        commitment.ownership().everIncluded(s),
                        SELF_APPROVAL,
                        "Whoever owns an action does not accept its reports.")
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(reported.isEmpty(), NO_UPDATE_TO_ACCEPT)
                .when(!NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), reported), BEFORE_ITS_CAUSE)
                .orElseGoOn();
        return new UpdateAccepted(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                reported.orElseThrow(),
                s.actor().id());
    }

    private static DueDateChangeEndorsed endorse(ActionState state, EndorseDueDate c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Optional<DateProposal> proposal = commitment.pending(c.proposalId());
        boolean isTheirOwn = proposal.filter(p -> !NobodyDecidesOnTheirOwnDate.holds(commitment.ownership(), p, s))
                .isPresent();
        Upkeep.stillOpen(state)
                .when(isTheirOwn, SELF_APPROVAL, "Whoever proposed a date, or owned the action, does not endorse it.")
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(proposal.isEmpty(), NO_SUCH_PROPOSAL)
                .when(proposal.filter(DateProposal::endorsed).isPresent(), ALREADY_ENDORSED)
                .when(
                        !NothingIsDecidedBeforeItsCause.holds(c.effectiveOn(), proposal.map(DateProposal::proposedOn)),
                        BEFORE_ITS_CAUSE)
                .orElseGoOn();
        return new DueDateChangeEndorsed(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.proposalId(),
                c.reason(),
                s.actor().id());
    }
}
