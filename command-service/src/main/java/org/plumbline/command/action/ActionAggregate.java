package org.plumbline.command.action;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.neighbours.ActionGrounds;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.FiledEvidence;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.ActionRevised.ActionAmended;
import org.plumbline.kernel.action.ActionRevision.*;
import org.plumbline.kernel.action.ActionSupport.*;
import org.plumbline.kernel.action.ActionUpkeep.*;
import org.plumbline.kernel.action.ActionWatch.CheckAction;
import org.plumbline.kernel.action.ActionWatched.ActionLongOverdue;
import org.plumbline.kernel.action.MilestoneCommand.*;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.rules.InForce;

/** Axon's way to {@link Action}. */
@Aggregate(type = "Action", commandTargetResolver = "commandTarget")
public class ActionAggregate {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Axon takes a null id as not yet known.
    private String id;

    private ActionState state = Action.initial();

    ActionAggregate() {}

    private ActionAggregate(String id, ActionState state) {
        this.id = id;
        this.state = state;
    }

    public ActionState state() {
        return state;
    }

    /** Another recommendation took the place of one that it was to discharge. */
    public void carry(String fromId, String toId, List<String> inspectionIds, LocalDate on) {
        Action.carry(state, id, fromId, toId, inspectionIds, on).forEach(AggregateLifecycle::apply);
    }

    /** A meeting of its board closed; what stays red from meeting to meeting is escalated. */
    public void atMeeting(String meetingId, LocalDate day, InForce inForce, Neighbours neighbours) {
        for (ActionEvent event : Action.atMeeting(state, id, meetingId, day, inForce)) {
            AggregateLifecycle.apply(event);
            if (event instanceof ActionRedAtMeeting e && e.escalated()) {
                neighbours.escalate(state.recommendationIds(), e.effectiveOn(), WhyEscalated.of(e));
            }
        }
    }

    @CommandHandler
    @CreationPolicy(ALWAYS)
    Accepted handle(
            AddAction c,
            Situation s,
            Neighbours neighbours,
            ActionGrounds grounds,
            DueSheet dueSheet,
            BoardMinutes minutes) {
        var home = neighbours.homeOf(c.recommendationIds());
        List<ActionEvent> events = Deciding.on(home.authority(), c, s, () -> {
            if (c.ownerBody() != null) {
                OnlyAPartnerOwnsAnAction.check(c.ownerBody(), neighbours.ownersOf(home.inspectionIds()));
            }
            neighbours.plan(c.recommendationIds(), c.actionId(), c.owner(), c.effectiveOn());
            return Action.decide(state, c, s, grounds.toAdd(c, home));
        });
        carriedOut(events, minutes);
        dueSheet.addAction(c.actionId(), home.inspectionIds());
        return Recording.of(c.actionId(), events);
    }

    @CommandHandler
    Accepted handle(CheckAction c, Situation s, Neighbours neighbours, ActionGrounds grounds) {
        List<ActionEvent> events = decided(c, s, () -> grounds.rules(state, c));
        for (ActionEvent event : events) {
            if (event instanceof ActionLongOverdue e) {
                neighbours.escalate(state.recommendationIds(), e.effectiveOn(), WhyEscalated.of(e));
            }
        }
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ReportProgress c, Situation s, Neighbours neighbours, ActionGrounds grounds) {
        boolean declares = c.selfRating().declares().isPresent();
        return begun(c, s, () -> declares ? grounds.rules(state, c) : ActionFacts.none(), neighbours);
    }

    @CommandHandler
    Accepted handle(ProposeDueDate c, Situation s, ActionGrounds grounds) {
        List<ActionEvent> events = decided(c, s, () -> grounds.toPropose(state, c, s));
        return Recording.of(id, events, Map.of("proposalId", List.of(c.proposalId())));
    }

    @CommandHandler
    Accepted handle(DecideDueDate c, Situation s, ActionGrounds grounds, BoardMinutes minutes) {
        ActionFacts facts = grounds.toDecide(state, c, s);
        List<ActionEvent> events = decided(c, s, () -> facts);
        facts.setting().decisionId().ifPresent(decisionId -> minutes.note(events, decisionId, s));
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ClaimCompletion c, Situation s, FiledEvidence filed, Neighbours neighbours) {
        return begun(c, s, () -> ActionFacts.evidenceOnFile(filed.onFile(id, c.evidenceIds())), neighbours);
    }

    @CommandHandler
    Accepted handle(DecideCompletion c, Situation s, FiledEvidence filed, ActionGrounds grounds, DueSheet dueSheet) {
        Accepted accepted = decide(
                c,
                s,
                () -> ActionFacts.evidenceOnFile(filed.standing(id, state.claimedEvidence()))
                        .in(grounds.sro(state, s)));
        if (state.isVerified()) {
            dueSheet.remove(id);
        }
        return accepted;
    }

    @CommandHandler
    Accepted handle(BlockAction c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(UnblockAction c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(CancelAction c, Situation s, ActionGrounds grounds, DueSheet dueSheet, BoardMinutes minutes) {
        List<ActionEvent> events = decided(c, s, () -> grounds.toCancel(state, c, s));
        minutes.note(events, s);
        dueSheet.remove(id);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ReassignOwner c, Situation s, ActionGrounds grounds) {
        return decide(c, s, () -> grounds.toReassign(state, s));
    }

    @CommandHandler
    Accepted handle(
            ReopenAction c,
            Situation s,
            Neighbours neighbours,
            ActionGrounds grounds,
            DueSheet dueSheet,
            BoardMinutes minutes) {
        List<ActionEvent> events = Deciding.on(state.authority(), c, s, () -> {
            List<ActionEvent> reopened = Action.decide(state, c, s, grounds.toReopen(state, c));
            neighbours.reopenWork(state.recommendationIds(), id, c.effectiveOn());
            return reopened;
        });
        carriedOut(events, minutes);
        dueSheet.addAction(id, state.inspectionIds());
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(BindDueDate c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(AcceptUpdate c, Situation s, ActionGrounds grounds) {
        return decide(c, s, () -> ActionFacts.none().in(grounds.sro(state, s)));
    }

    @CommandHandler
    Accepted handle(EndorseDueDate c, Situation s, ActionGrounds grounds) {
        return decide(c, s, () -> ActionFacts.none().in(grounds.sro(state, s)));
    }

    @CommandHandler
    Accepted handle(DeclareRating c, Situation s, ActionGrounds grounds) {
        return decide(c, s, () -> grounds.rules(state, c));
    }

    @CommandHandler
    Accepted handle(AmendAction c, Situation s, ActionGrounds grounds, BoardMinutes minutes) {
        List<ActionEvent> events = decided(c, s, () -> grounds.toAmend(state, c, s));
        carriedOut(events, minutes);
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(AddMilestone c, Situation s) {
        List<ActionEvent> events = decided(c, s, ActionFacts::none);
        return Recording.of(id, events, Map.of("milestoneId", List.of(c.milestoneId())));
    }

    @CommandHandler
    Accepted handle(CompleteMilestone c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(WaiveMilestone c, Situation s, ActionGrounds grounds) {
        return decide(c, s, () -> ActionFacts.none().in(grounds.sro(state, s)));
    }

    /** What it is to discharge is worked on from the first report or claim. */
    private Accepted begun(ActionCommand c, Situation s, Supplier<ActionFacts> facts, Neighbours neighbours) {
        boolean isFirst = !state.hasStarted();
        Accepted accepted = decide(c, s, facts);
        if (isFirst) {
            neighbours.startWork(state.recommendationIds(), id, c.effectiveOn());
        }
        return accepted;
    }

    /** A decision to change what the plan holds is used up by it. */
    private static void carriedOut(List<ActionEvent> events, BoardMinutes minutes) {
        for (ActionEvent event : events) {
            switch (event) {
                case ChangeAllowed e ->
                    minutes.carriedOut(e.meetingId(), e.decisionId(), e.actionId(), e.effectiveOn());
                case ActionAmended e
                when e.meetingId() != null && e.decisionId() != null ->
                    minutes.carriedOut(e.meetingId(), e.decisionId(), e.actionId(), e.effectiveOn());
                default -> {}
            }
        }
    }

    private List<ActionEvent> decided(ActionCommand c, Situation s, Supplier<ActionFacts> facts) {
        return Deciding.on(state.authority(), c, s, () -> Action.decide(state, c, s, facts.get()));
    }

    private Accepted decide(ActionCommand c, Situation s, Supplier<ActionFacts> facts) {
        return Recording.of(id, decided(c, s, facts));
    }

    @EventSourcingHandler
    void on(ActionEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.actionId();
        state = Action.evolve(state, event);
        ActionState after = state;
        memory.rememberAfterCommit(id, "Action", version, () -> new ActionAggregate(event.actionId(), after));
    }
}
