package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheNamedSroActs;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionRevised.ActionAmended;
import org.plumbline.kernel.action.ActionRevised.RatingDeclared;
import org.plumbline.kernel.action.ActionRevision;
import org.plumbline.kernel.action.ActionRevision.AmendAction;
import org.plumbline.kernel.action.ActionRevision.DeclareRating;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rated;

/** An action said otherwise: rated worse by its owner, or put in other words. */
final class Revision {

    private Revision() {}

    static List<ActionEvent> decide(ActionState state, ActionRevision command, Situation s, ActionFacts facts) {
        return List.of(
                switch (command) {
                    case DeclareRating c -> declare(state, c, s, facts.inForce());
                    case AmendAction c -> amend(state, c, s, facts);
                });
    }

    private static RatingDeclared declare(ActionState state, DeclareRating c, Situation s, InForce inForce) {
        Commitment commitment = state.commitment();
        Rated found = Standing.of(state, c.effectiveOn(), inForce);
        Upkeep.stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .when(state instanceof Claimed, ALREADY_CLAIMED)
                .when(
                        !(state instanceof Claimed) && !AnOwnerDeclaresOnlyWorse.holds(c.rating(), found),
                        RATING_NOT_WORSE,
                        "It is rated " + found.rating().name().toLowerCase(java.util.Locale.ROOT) + " already. "
                                + found.because())
                .orElseGoOn();
        return new RatingDeclared(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.rating(),
                c.reason(),
                found.rating(),
                inForce.version());
    }

    /** What the latest report declares beside what it reports, where that is worse than the rules find it. */
    static Optional<ActionEvent> declaredBy(ActionState state, ProgressReported e, InForce inForce) {
        Commitment before = state.commitment();
        if (state instanceof Claimed || !before.watch().outlook().isLatest(e.effectiveOn())) {
            return Optional.empty();
        }
        ActionState after = Course.evolve(state, e);
        Rated found = Standing.of(after, e.effectiveOn(), inForce);
        return e.selfRating()
                .declares()
                .filter(declared -> AnOwnerDeclaresOnlyWorse.holds(declared, found))
                .map(declared -> new RatingDeclared(
                        e.authority(),
                        e.effectiveOn(),
                        e.actionId(),
                        declared,
                        e.narrative(),
                        found.rating(),
                        inForce.version()));
    }

    private static ActionAmended amend(ActionState state, AmendAction c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Wording before = commitment.wording();
        if (before.criteria().size() != c.successCriteria().size()) {
            throw Invalid.field("successCriteria", "must be as many as before, for evidence names them by number");
        }
        Optional<Control.Decision> decision = facts.control().decision();
        var refusals = Upkeep.stillOpen(state)
                .when(!TheNamedSroActs.holds(facts.setting().sros(), s), NOT_SRO)
                .when(before.equals(new Wording(c.title(), c.successCriteria())), TEXT_UNCHANGED);
        facts.control().check(refusals, c.changeMeetingId()).orElseGoOn();
        return new ActionAmended(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                before.title(),
                c.title(),
                before.criteria(),
                c.successCriteria(),
                c.reason(),
                decision.map(Control.Decision::meetingId).orElse(null),
                decision.map(Control.Decision::decisionId).orElse(null));
    }
}
