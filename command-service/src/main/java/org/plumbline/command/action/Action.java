package org.plumbline.command.action;

import static org.plumbline.kernel.refusal.RefusalCode.NOT_OWNER;
import static org.plumbline.kernel.refusal.RefusalCode.OUTSIDE_PLAN_PERIOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.command.action.ActionFacts.ActionContext;
import org.plumbline.command.action.ActionState.Claimed;
import org.plumbline.command.action.ActionState.NotAdded;
import org.plumbline.command.action.ActionState.Open;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.ClaimCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
import org.plumbline.kernel.action.ActionPlaced.ActionShared;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.ActionRevision;
import org.plumbline.kernel.action.ActionSupport;
import org.plumbline.kernel.action.ActionUpkeep;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.MilestoneCommand;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.rules.InForce;

/** An action: work with one owner, from the day it is added to the day someone else verifies it as complete. */
public final class Action {

    private Action() {}

    public static ActionState initial() {
        return new NotAdded();
    }

    public static List<ActionEvent> decide(ActionState state, ActionCommand command, Situation s, ActionFacts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case AddAction c -> add(state, c, facts);
            case ReportProgress c -> reportProgress(state, c, s, facts);
            case ProposeDueDate c -> DueDate.propose(state, c, s, facts);
            case DecideDueDate c -> DueDate.decide(state, c, s, facts);
            case ClaimCompletion c -> Completion.claim(state, c, s, facts);
            case DecideCompletion c -> Completion.decide(state, c, s, facts);
            case MilestoneCommand c -> MilestonePath.decide(state, c, s, facts);
            case CheckAction c -> DayByDay.check(state, c, facts.inForce());
            case ActionUpkeep c -> Upkeep.decide(state, c, s, facts);
            case ActionSupport c -> List.of(Support.decide(state, c, s, facts));
            case ActionRevision c -> Revision.decide(state, c, s, facts);
        };
    }

    private static List<ActionEvent> add(ActionState state, AddAction c, ActionFacts facts) {
        if (!(state instanceof NotAdded)) {
            throw new IllegalStateException("This action has been added before");
        }
        ActionContext context = facts.context().orElseThrow();
        Optional<Control.Decision> decision = facts.control().decision();
        var refusals = new Refusals().when(!WorkIsDueWithinItsPlan.holds(c.dueOn(), facts), OUTSIDE_PLAN_PERIOD);
        facts.control().check(refusals, c.changeMeetingId()).orElseGoOn();
        List<ActionEvent> events = new ArrayList<>();
        events.add(new ActionAdded(
                context.authority(),
                c.effectiveOn(),
                c.actionId(),
                context.inspectionIds().getFirst(),
                c.recommendationIds(),
                c.title(),
                c.ownerRole(),
                c.owner(),
                c.startOn(),
                c.dueOn(),
                c.successCriteria(),
                c.ownerBody()));
        if (context.inspectionIds().size() > 1) {
            events.add(new ActionShared(context.authority(), c.effectiveOn(), c.actionId(), context.inspectionIds()));
        }
        decision.ifPresent(d -> events.add(
                new ChangeAllowed(context.authority(), c.effectiveOn(), c.actionId(), d.meetingId(), d.decisionId())));
        return List.copyOf(events);
    }

    private static List<ActionEvent> reportProgress(
            ActionState state, ReportProgress c, Situation s, ActionFacts facts) {
        Commitment commitment = state.commitment();
        Upkeep.stillOpen(state)
                .when(!OnlyTheOwnerSpeaksForAnAction.holds(commitment, s), NOT_OWNER)
                .orElseGoOn();
        var reported = new ProgressReported(
                commitment.authority(),
                c.effectiveOn(),
                c.actionId(),
                c.narrative(),
                c.forecastOn(),
                c.selfRating(),
                c.pct(),
                c.blockers());
        return Stream.concat(Stream.of(reported), Revision.declaredBy(state, reported, facts.inForce()).stream())
                .toList();
    }

    /** A meeting of its board closed on that day; nothing is noted of one that is not red and was not before. */
    public static List<ActionEvent> atMeeting(
            ActionState state, String actionId, String meetingId, LocalDate day, InForce inForce) {
        return AtMeetings.closed(state, actionId, meetingId, day, inForce);
    }

    /** Another recommendation took the place of one it was to discharge; what is finished stays with what it was done for. */
    public static List<ActionEvent> carry(
            ActionState state,
            String actionId,
            String fromId,
            String toId,
            List<String> inspectionIds,
            LocalDate effectiveOn) {
        boolean isOpen = state instanceof Open || state instanceof Claimed;
        return isOpen && state.recommendationIds().contains(fromId)
                ? List.of(new ActionCarried(state.authority(), effectiveOn, actionId, fromId, toId, inspectionIds))
                : List.of();
    }

    public static ActionState evolve(ActionState state, ActionEvent event) {
        return Course.evolve(state, event);
    }
}
