package org.plumbline.command.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.command.inspection.InspectionState.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.*;
import org.plumbline.kernel.inspection.InspectionFollowed.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;

/** What each event makes of an inspection; an event that does not fit the state changes nothing. */
final class History {

    private History() {}

    static InspectionState evolve(InspectionState state, InspectionEvent event) {
        return switch (state) {
            case NotProposed _ -> begun(state, event);
            case Registered registered -> registered(registered, event);
            case Proposed proposed -> proposed(proposed, event);
            case Confirmed confirmed -> confirmed(confirmed, event);
            case Withdrawn _, Concluded _, Superseded _ -> state;
        };
    }

    private static InspectionState begun(InspectionState state, InspectionEvent event) {
        return switch (event) {
            case FindingsProposed e -> new Proposed(e.proposal(), e.proposedBy(), Optional.empty());
            case InspectionRegistered e -> new Registered(Registration.of(e));
            default -> state;
        };
    }

    private static InspectionState registered(Registered state, InspectionEvent event) {
        return switch (event) {
            case FindingsProposed e -> new Proposed(e.proposal(), e.proposedBy(), state.registration());
            case InspectionVoided e -> new Withdrawn(e.authority());
            default -> new Registered(known(state.known(), event));
        };
    }

    private static InspectionState proposed(Proposed state, InspectionEvent event) {
        Optional<Registration> known = state.registration().map(before -> known(before, event));
        return switch (event) {
            case ProposedFindingsAmended e -> new Proposed(e.after(), state.proposedBy(), known);
            case InspectionVoided e -> new Withdrawn(e.authority());
            case InspectionRegistered e ->
                new Proposed(state.proposal(), state.proposedBy(), Optional.of(Registration.of(e)));
            case FindingsConfirmed e ->
                known.<InspectionState>map(registration -> new Confirmed(registration, recommendations(e), List.of()))
                        .orElse(state);
            default -> new Proposed(state.proposal(), state.proposedBy(), known);
        };
    }

    private static List<String> recommendations(FindingsConfirmed e) {
        return e.findings().stream().map(ConfirmedFinding::recommendationId).toList();
    }

    private static InspectionState confirmed(Confirmed state, InspectionEvent event) {
        return switch (event) {
            case InspectionConcluded e -> new Concluded(e.authority());
            case InspectionSuperseded e -> new Superseded(e.authority(), e.byId());
            case InspectionVisited e ->
                new Confirmed(state.known(), state.recommendationIds(), and(state.visits(), e.firstDay()));
            case ConcernRaised e ->
                new Confirmed(
                        state.known(),
                        and(state.recommendationIds(), e.concern().recommendationId()),
                        state.visits());
            default -> new Confirmed(known(state.known(), event), state.recommendationIds(), state.visits());
        };
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Registration known(Registration before, InspectionEvent event) {
        return switch (event) {
            case ReportReceived e -> before.receivedOn(e.receivedOn()).file(e.sha256());
            case ReceivedDateCorrected e -> before.receivedOn(e.to());
            case ReportPublished e -> before.publishedOn(e.publishedOn());
            case ReportReissued e -> before.file(e.toSha256());
            default -> before;
        };
    }
}
