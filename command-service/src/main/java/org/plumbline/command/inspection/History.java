package org.plumbline.command.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            case Concluded concluded -> concluded(concluded, event);
            case Superseded superseded -> new Superseded(known(superseded.was(), event), superseded.byId());
            case Withdrawn _ -> state;
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
            case ProposedFindingsAmended e ->
                new Proposed(e.after(), state.proposedBy(), Optional.ofNullable(e.amendedBy()), known);
            case InspectionVoided e -> new Withdrawn(e.authority());
            case InspectionRegistered e -> state.with(Optional.of(Registration.of(e)));
            case FindingsConfirmed e ->
                known.<InspectionState>map(
                                registration -> new Confirmed(registration, recommendations(e), List.of(), Set.of()))
                        .orElse(state);
            default -> state.with(known);
        };
    }

    private static List<String> recommendations(FindingsConfirmed e) {
        return e.findings().stream().map(ConfirmedFinding::recommendationId).toList();
    }

    private static InspectionState confirmed(Confirmed state, InspectionEvent event) {
        return switch (event) {
            case InspectionConcluded _ -> new Concluded(state);
            case InspectionSuperseded e -> new Superseded(state, e.byId());
            case InspectionVisited e ->
                new Confirmed(
                        state.known(), state.recommendationIds(), and(state.visits(), e.firstDay()), state.answered());
            case ConcernRaised e ->
                new Confirmed(
                        state.known(),
                        and(state.recommendationIds(), e.concern().recommendationId()),
                        state.visits(),
                        state.answered());
            case FindingAnswered e ->
                new Confirmed(
                        state.known(),
                        state.recommendationIds(),
                        state.visits(),
                        Set.copyOf(and(List.copyOf(state.answered()), e.recommendationId())));
            default -> known(state, event);
        };
    }

    private static InspectionState concluded(Concluded state, InspectionEvent event) {
        return event instanceof InspectionSuperseded e
                ? new Superseded(state.was(), e.byId())
                : new Concluded(known(state.was(), event));
    }

    private static Confirmed known(Confirmed state, InspectionEvent event) {
        return state.with(known(state.known(), event));
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Registration known(Registration before, InspectionEvent event) {
        return switch (event) {
            case ReportReceived e -> before.received(e);
            case PartnersNamed e -> before.ownedBy(new Partners(e.lead(), e.partners()));
            case PublicationDecided e -> before.seenBy(e.publication());
            case ReceivedDateCorrected e -> before.receivedOn(e.to());
            case SentDateCorrected e -> before.sentOn(e.to());
            case ReportPublished e -> before.publishedOn(e.publishedOn());
            case ReportReissued e -> before.file(e.toSha256());
            default -> before;
        };
    }
}
