package org.plumbline.query.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.query.meeting.MeetingRow;
import org.springframework.stereotype.Component;

/** The pages of what a board decided on, as far as the kind of its decision tells them. */
@Component("decisionPlaces")
public final class DecisionPlaces {

    public List<String> of(MeetingRow.Decision decision) {
        if (decision.type() == DecisionType.ADD_ACTION) {
            return Stream.ofNullable(decision.carriedOutBy())
                    .map(id -> "/actions/" + id)
                    .toList();
        }
        return page(decision.type())
                .map(page ->
                        decision.targets().stream().map(id -> page + "/" + id).toList())
                .orElse(List.of());
    }

    private static Optional<String> page(DecisionType type) {
        return switch (type) {
            case CLOSE_RECOMMENDATION,
                    WAIVE_IMPACT,
                    WAIVE_EMBEDDING,
                    REOPEN_RECOMMENDATION,
                    LEAVE_CLOSED,
                    SUPERSEDE_RECOMMENDATION,
                    REVISE_RESPONSE -> Optional.of("/recommendations");
            case CHANGE_DUE_DATE, KEEP_DUE_DATE, DECLINE_ACTION, CANCEL_ACTION, AMEND_ACTION -> Optional.of("/actions");
            case CHANGE_TARGET, CHANGE_THRESHOLDS, RETIRE_MEASURE -> Optional.of("/measures");
            case ACCEPT_RISK, REOPEN_RISK -> Optional.of("/risks");
            case ENDORSE_PLAN, APPROVE_PLAN, RETURN_PLAN, CLOSE_PLAN -> Optional.of("/plans");
            case CONCLUDE_INSPECTION -> Optional.of("/imports");
            case AGREE_MINUTES -> Optional.of("/meetings");
            case ADD_ACTION, ADOPT_RULES, OTHER -> Optional.empty();
        };
    }
}
