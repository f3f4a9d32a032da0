package org.plumbline.command.action;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.dispatch.Deciding;
import org.plumbline.command.dispatch.Recording;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.neighbours.BoardMinutes;
import org.plumbline.command.neighbours.Boards;
import org.plumbline.command.neighbours.ChangeControl;
import org.plumbline.command.neighbours.FiledEvidence;
import org.plumbline.command.neighbours.Neighbours;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.*;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionPlaced.ChangeAllowed;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
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
        AggregateLifecycle.apply(new ActionCarried(state.authority(), on, id, fromId, toId, inspectionIds));
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
            ChangeControl changes,
            DueSheet dueSheet,
            BoardMinutes minutes) {
        var home = neighbours.homeOf(c.recommendationIds());
        List<ActionEvent> events = Deciding.on(home.authority(), c, s, () -> {
            if (c.ownerBody() != null) {
                OnlyAPartnerOwnsAnAction.check(c.ownerBody(), neighbours.ownersOf(home.inspectionIds()));
            }
            neighbours.plan(c.recommendationIds(), c.actionId(), c.owner(), c.effectiveOn());
            Control control = changes.over(
                    home.authority(), home.inspectionIds(), c.recommendationIds(), c.changeMeetingId());
            return Action.decide(
                    state,
                    c,
                    s,
                    ActionFacts.adding(home.authority(), home.inspectionIds()).controlled(control));
        });
        carriedOut(events, minutes);
        dueSheet.addAction(c.actionId(), home.inspectionIds());
        return Recording.of(c.actionId(), events);
    }

    @CommandHandler
    Accepted handle(CheckAction c, Situation s, Neighbours neighbours, Boards boards) {
        List<ActionEvent> events = Deciding.on(
                state.authority(),
                c,
                s,
                () -> Action.decide(
                        state, c, s, ActionFacts.none().under(boards.rules(state.inspectionIds(), c.effectiveOn()))));
        for (ActionEvent event : events) {
            if (event instanceof ActionLongOverdue e) {
                neighbours.escalate(state.recommendationIds(), e.effectiveOn(), WhyEscalated.of(e));
            }
        }
        return Recording.of(id, events);
    }

    @CommandHandler
    Accepted handle(ReportProgress c, Situation s, Neighbours neighbours) {
        boolean isFirst = !state.hasStarted();
        Accepted accepted = decide(c, s, ActionFacts::none);
        if (isFirst) {
            neighbours.startWork(state.recommendationIds(), id, c.effectiveOn());
        }
        return accepted;
    }

    @CommandHandler
    Accepted handle(ProposeDueDate c, Situation s, Boards boards) {
        List<ActionEvent> events =
                Deciding.on(state.authority(), c, s, () -> Action.decide(state, c, s, rules(c, s, boards)));
        return Recording.of(id, events, Map.of("proposalId", List.of(c.proposalId())));
    }

    @CommandHandler
    Accepted handle(DecideDueDate c, Situation s, Neighbours neighbours, Boards boards, BoardMinutes minutes) {
        return decideAtBoard(
                c,
                s,
                () -> meeting(c.meetingId(), boards)
                        .under(boards.rules(state.inspectionIds(), c.effectiveOn(), s.today())),
                minutes);
    }

    @CommandHandler
    Accepted handle(ClaimCompletion c, Situation s, FiledEvidence filed) {
        return decide(c, s, () -> ActionFacts.evidenceOnFile(filed.onFile(id, c.evidenceIds())));
    }

    @CommandHandler
    Accepted handle(DecideCompletion c, Situation s, FiledEvidence filed, DueSheet dueSheet) {
        Accepted accepted = decide(c, s, () -> ActionFacts.evidenceOnFile(filed.standing(id, state.claimedEvidence())));
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
    Accepted handle(
            CancelAction c,
            Situation s,
            Boards boards,
            ChangeControl changes,
            DueSheet dueSheet,
            BoardMinutes minutes) {
        Accepted accepted = decideAtBoard(
                c, s, () -> meeting(c.meetingId(), boards).controlled(changes.over(state.inspectionIds())), minutes);
        dueSheet.remove(id);
        return accepted;
    }

    @CommandHandler
    Accepted handle(ReassignOwner c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(
            ReopenAction c,
            Situation s,
            Neighbours neighbours,
            ChangeControl changes,
            DueSheet dueSheet,
            BoardMinutes minutes) {
        List<ActionEvent> events = Deciding.on(state.authority(), c, s, () -> {
            Control control = state.isCancelled()
                    ? changes.over(state.authority(), state.inspectionIds(), List.of(id), c.changeMeetingId())
                    : Control.none();
            List<ActionEvent> reopened =
                    Action.decide(state, c, s, ActionFacts.none().controlled(control));
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
    Accepted handle(AddMilestone c, Situation s) {
        List<ActionEvent> events =
                Deciding.on(state.authority(), c, s, () -> Action.decide(state, c, s, ActionFacts.none()));
        return Recording.of(id, events, Map.of("milestoneId", List.of(c.milestoneId())));
    }

    @CommandHandler
    Accepted handle(CompleteMilestone c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    @CommandHandler
    Accepted handle(WaiveMilestone c, Situation s) {
        return decide(c, s, ActionFacts::none);
    }

    private ActionFacts rules(ActionCommand c, Situation s, Boards boards) {
        return ActionFacts.none().under(boards.rules(state.inspectionIds(), c.effectiveOn(), s.today()));
    }

    private ActionFacts meeting(@Nullable String meetingId, Boards boards) {
        List<String> concerned = new ArrayList<>(state.recommendationIds());
        concerned.add(id);
        return ActionFacts.meeting(boards.meetingFor(meetingId, state.authority(), state.inspectionIds(), concerned));
    }

    /** A decision to add something is used up by it. */
    private static void carriedOut(List<ActionEvent> events, BoardMinutes minutes) {
        for (ActionEvent event : events) {
            if (event instanceof ChangeAllowed e) {
                minutes.carriedOut(e.meetingId(), e.decisionId(), e.actionId(), e.effectiveOn());
            }
        }
    }

    private Accepted decideAtBoard(ActionCommand c, Situation s, Supplier<ActionFacts> facts, BoardMinutes minutes) {
        List<ActionEvent> events = Deciding.on(state.authority(), c, s, () -> Action.decide(state, c, s, facts.get()));
        minutes.note(events, s);
        return Recording.of(id, events);
    }

    private Accepted decide(ActionCommand c, Situation s, Supplier<ActionFacts> facts) {
        return Recording.of(id, Deciding.on(state.authority(), c, s, () -> Action.decide(state, c, s, facts.get())));
    }

    @EventSourcingHandler
    void on(ActionEvent event, @SequenceNumber long version, StateMemory memory) {
        id = event.actionId();
        state = Action.evolve(state, event);
        ActionState after = state;
        memory.rememberAfterCommit(id, "Action", version, () -> new ActionAggregate(event.actionId(), after));
    }
}
