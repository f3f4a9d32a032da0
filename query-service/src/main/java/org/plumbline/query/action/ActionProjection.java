package org.plumbline.query.action;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionAtBoard.*;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.*;
import org.plumbline.kernel.action.ActionPlaced;
import org.plumbline.kernel.action.ActionRevised;
import org.plumbline.kernel.action.ActionRevised.*;
import org.plumbline.kernel.action.ActionSupported;
import org.plumbline.kernel.action.ActionSupported.*;
import org.plumbline.kernel.action.ActionUpkept;
import org.plumbline.kernel.action.ActionUpkept.*;
import org.plumbline.kernel.action.ActionWatched;
import org.plumbline.kernel.action.MilestoneEvent;
import org.plumbline.kernel.action.MilestoneEvent.*;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.kernel.rules.Declared;
import org.plumbline.query.action.Surroundings.*;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ActionProjection extends LineProjection<ActionRow> {

    ActionProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.action", ActionRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ActionEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof ActionEvent e ? Stream.of(e.actionId()) : Stream.empty();
    }

    @Override
    protected @Nullable ActionRow fold(String id, @Nullable ActionRow row, Recorded recorded) {
        ActionEvent event = (ActionEvent) recorded.event();
        if (event instanceof ActionAdded e) {
            return ActionRow.added(e);
        }
        return row == null ? null : fold(row, event, recorded.metadata(Metadata.ACTOR));
    }

    private static ActionRow fold(ActionRow row, ActionEvent event, String actor) {
        return switch (event) {
            case ActionAdded _ -> row;
            case ProgressReported e -> row.with(r -> r.report(ActionRow.Report.of(e)));
            case DueDateChangeProposed e -> row.with(r -> r.proposal = ActionRow.Proposal.of(e));
            case DueDateChanged e -> row.with(r -> r.redate(e));
            case DueDateChangeRejected _ -> row.with(r -> r.proposal = null);
            case CompletionClaimed e ->
                row.with(r -> r.claim(new ActionRow.Claim(e.evidenceIds(), e.claimedBy(), e.effectiveOn())));
            case CompletionVerified e ->
                row.with(r -> r.judge(new ActionRow.Verdict(true, e.reason(), e.verifiedBy(), e.effectiveOn())));
            case CompletionReturned e ->
                row.with(r -> r.judge(new ActionRow.Verdict(false, e.reason(), actor, e.effectiveOn())));
            case ActionPlaced e -> row.with(r -> r.place(e));
            case OwnerPutOnAgenda e ->
                row.with(r -> r.proposal = r.proposal == null
                        ? null
                        : r.proposal.onAgenda(new ActionRow.Agenda(e.changes(), e.rulesVersion())));
            case ActionSupported e -> row.with(r -> support(r, e));
            case ActionWatched _, ActionRedAtMeeting _, ActionNoLongerRed _ -> row;
            case ActionUpkept e -> row.with(r -> keepUp(r, e));
            case ActionRevised e -> row.with(r -> revise(r, e));
            case MilestoneEvent e -> row.with(r -> r.around = milestone(r.around, e));
        };
    }

    private static void keepUp(ActionDraft row, ActionUpkept event) {
        switch (event) {
            case ActionBlocked e -> row.around = row.around.blocked(new Obstacle(e.reason(), e.effectiveOn()));
            case ActionUnblocked _ -> row.around = row.around.blocked(null);
            case ActionCancelled e -> row.cancel(new Cancellation(e.reason(), e.meetingId(), e.effectiveOn()));
            case OwnerReassigned e -> row.reassign(e.ownerRole(), e.to());
            case ActionReopened _ -> row.reopen();
            case DueDateBound e -> {
                row.proposal = null;
                row.around = row.around.bound(e.statute());
            }
        }
    }

    private static void support(ActionDraft row, ActionSupported event) {
        switch (event) {
            case UpdateAccepted e -> row.report = row.report == null ? null : row.report.accepted(e);
            case DueDateChangeEndorsed e -> row.proposal = row.proposal == null ? null : row.proposal.endorsed(e);
        }
    }

    private static void revise(ActionDraft row, ActionRevised event) {
        switch (event) {
            case RatingDeclared e ->
                row.around = row.around.declared(new Declared(e.rating().rating(), e.reason(), e.effectiveOn()));
            case DeclaredRatingExpired _ -> row.around = row.around.declared(null);
            case ActionAmended e -> {
                row.title = e.title();
                row.successCriteria = e.successCriteria();
            }
        }
    }

    private static Surroundings milestone(Surroundings around, MilestoneEvent event) {
        return switch (event) {
            case MilestoneAdded e ->
                around.with(new Milestone(e.milestoneId(), e.title(), e.dueOn(), "OPEN", null, null));
            case MilestoneCompleted e -> around.settled(e.milestoneId(), "COMPLETE", e.effectiveOn(), null);
            case MilestoneWaived e -> around.settled(e.milestoneId(), "WAIVED", e.effectiveOn(), e.reason());
        };
    }
}
