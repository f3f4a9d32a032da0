package org.plumbline.query.action;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvent.*;
import org.plumbline.kernel.event.Metadata;
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
            case ProgressReported e ->
                row.reported(new ActionRow.Report(e.narrative(), e.forecastOn(), e.selfRating(), e.effectiveOn()));
            case DueDateChangeProposed e ->
                row.proposed(new ActionRow.Proposal(
                        e.proposalId(), e.to(), e.reasonCode(), e.reason(), e.proposedBy(), e.effectiveOn()));
            case DueDateChanged e -> row.redated(e.to(), e.nth());
            case DueDateChangeRejected _ -> row.notRedated();
            case CompletionClaimed e ->
                row.claimed(new ActionRow.Claim(e.evidenceIds(), e.claimedBy(), e.effectiveOn()));
            case CompletionVerified e ->
                row.judged(new ActionRow.Verdict(true, e.reason(), e.verifiedBy(), e.effectiveOn()));
            case CompletionReturned e -> row.judged(new ActionRow.Verdict(false, e.reason(), actor, e.effectiveOn()));
        };
    }
}
