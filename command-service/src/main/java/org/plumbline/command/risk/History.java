package org.plumbline.command.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.command.risk.RiskState.*;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;

/** What each event makes of a risk; an event that does not fit the state changes nothing. */
final class History {

    private History() {}

    static RiskState evolve(RiskState state, RiskEvent event) {
        return switch (state) {
            case NotIdentified _ ->
                event instanceof RiskIdentified e
                        ? new Identified(Optional.of(new Threat(
                                e.authority(),
                                e.inspectionId(),
                                e.ownerRole(),
                                List.of(e.owner()),
                                e.recommendationIds())))
                        : state;
            case Closed closed -> event instanceof RiskReopened ? reopened(closed) : state;
            case Identified _, Assessed _, Treated _, Accepted _ -> open(state, event);
        };
    }

    private static RiskState open(RiskState state, RiskEvent event) {
        return switch (event) {
            case RiskAssessed e -> assessed(state, e);
            case RiskTreated _ -> new Treated(state.threat(), state.current());
            case RiskAccepted _ -> new Accepted(state.threat(), state.current());
            case RiskClosed _ -> new Closed(state.threat(), state.current());
            case RiskReassigned e -> with(state, threat -> threat.of(e.ownerRole(), e.owner()));
            case RiskLinked e -> with(state, threat -> threat.alsoTo(e.recommendationIds()));
            case RiskIdentified _, RiskReviewed _, RiskReopened _ -> state;
        };
    }

    private static RiskState with(RiskState state, UnaryOperator<Threat> change) {
        Optional<Threat> threat = state.threat().map(change);
        return switch (state) {
            case NotIdentified _, Closed _ -> state;
            case Identified _ -> new Identified(threat);
            case Assessed _ -> new Assessed(threat, state.current());
            case Treated _ -> new Treated(threat, state.current());
            case Accepted _ -> new Accepted(threat, state.current());
        };
    }

    private static RiskState assessed(RiskState state, RiskAssessed e) {
        return switch (state) {
            case Treated treated -> new Treated(treated.threat(), Optional.of(e.current()));
            case Accepted accepted
            when AnAcceptanceHoldsForTheScoreAccepted.holds(accepted, e.current()) ->
                new Accepted(accepted.threat(), accepted.current());
            default -> new Assessed(state.threat(), Optional.of(e.current()));
        };
    }

    private static RiskState reopened(Closed closed) {
        return closed.current().isPresent()
                ? new Assessed(closed.threat(), closed.current())
                : new Identified(closed.threat());
    }
}
