package org.plumbline.command.neighbours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.action.ActionFacts;
import org.plumbline.command.action.ActionState;
import org.plumbline.command.action.Setting;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.neighbours.Neighbours.Home;
import org.plumbline.kernel.action.ActionCommand;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.action.ActionCommand.DecideDueDate;
import org.plumbline.kernel.action.ActionCommand.ProposeDueDate;
import org.plumbline.kernel.action.ActionRevision.AmendAction;
import org.plumbline.kernel.action.ActionUpkeep.CancelAction;
import org.plumbline.kernel.action.ActionUpkeep.ReopenAction;
import org.plumbline.kernel.meeting.DecisionType;
import org.springframework.stereotype.Component;

/** Gathers what each decision on an action rests on beside the action itself. */
@Component
public class ActionGrounds {

    private final Boards boards;
    private final ChangeControl changes;
    private final Planned planned;
    private final Responsible responsible;

    ActionGrounds(Boards boards, ChangeControl changes, Planned planned, Responsible responsible) {
        this.boards = boards;
        this.changes = changes;
        this.planned = planned;
        this.responsible = responsible;
    }

    public ActionFacts toAdd(AddAction c, Home home) {
        return ActionFacts.adding(home.authority(), home.inspectionIds())
                .controlled(changes.over(
                        home.authority(), home.inspectionIds(), c.recommendationIds(), c.changeMeetingId()))
                .in(Setting.none().within(periods(home.inspectionIds())));
    }

    /** By the rules of that day alone. */
    public ActionFacts rules(ActionState state, ActionCommand c) {
        return ActionFacts.none().under(boards.rules(state.inspectionIds(), c.effectiveOn()));
    }

    public ActionFacts toPropose(ActionState state, ProposeDueDate c, Situation s) {
        return ActionFacts.none()
                .under(boards.rules(state.inspectionIds(), c.effectiveOn(), s.today()))
                .in(Setting.none().within(periods(state.inspectionIds())));
    }

    public ActionFacts toDecide(ActionState state, DecideDueDate c, Situation s) {
        Setting setting = sro(state, s)
                .within(periods(state.inspectionIds()))
                .minutedAs(TheBoardDecides.by(s) ? decisionId(c) : Optional.empty());
        return atMeeting(state, c.actionId(), c.meetingId())
                .under(boards.rules(state.inspectionIds(), c.effectiveOn(), s.today()))
                .in(setting);
    }

    public ActionFacts toCancel(ActionState state, CancelAction c, Situation s) {
        return atMeeting(state, c.actionId(), c.meetingId())
                .controlled(changes.over(state.inspectionIds()))
                .in(sro(state, s));
    }

    /** What was finished is taken up again by whoever may; what was cancelled, like anything new. */
    public ActionFacts toReopen(ActionState state, ReopenAction c) {
        return state.isCancelled()
                ? ActionFacts.none()
                        .controlled(changes.over(
                                state.authority(), state.inspectionIds(), List.of(c.actionId()), c.changeMeetingId()))
                : ActionFacts.none();
    }

    public ActionFacts toReassign(ActionState state, Situation s) {
        return ActionFacts.none().in(sro(state, s));
    }

    public ActionFacts toAmend(ActionState state, AmendAction c, Situation s) {
        return ActionFacts.none()
                .controlled(changes.overAmending(
                        state.authority(), state.inspectionIds(), c.actionId(), c.changeMeetingId()))
                .in(sro(state, s));
    }

    /** Where it only matters who answers for what the action is to discharge. */
    public Setting sro(ActionState state, Situation s) {
        return Setting.under(responsible.srosOf(state.recommendationIds(), s));
    }

    private ActionFacts atMeeting(ActionState state, String actionId, @Nullable String meetingId) {
        List<String> concerned = new ArrayList<>(state.recommendationIds());
        concerned.add(actionId);
        return ActionFacts.meeting(boards.meetingFor(meetingId, state.authority(), state.inspectionIds(), concerned));
    }

    /** The one that the meeting resolved before it was done, or else a new one. */
    private Optional<String> decisionId(DecideDueDate c) {
        DecisionType type = c.approved() ? DecisionType.CHANGE_DUE_DATE : DecisionType.KEEP_DUE_DATE;
        return boards.meeting(c.meetingId())
                .map(meeting -> meeting.waitingOn(List.of(c.actionId()), type).stream()
                        .findFirst()
                        .orElseGet(() -> UuidCreator.getTimeOrderedEpoch().toString()));
    }

    private List<Setting.Period> periods(List<String> inspectionIds) {
        return planned.over(inspectionIds).stream()
                .map(outline -> new Setting.Period(outline.startsOn(), outline.endsOn()))
                .toList();
    }
}
