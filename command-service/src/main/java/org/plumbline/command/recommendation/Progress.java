package org.plumbline.command.recommendation;

import org.plumbline.command.recommendation.RecommendationState.*;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.*;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ClosureQuestioned;
import org.plumbline.kernel.recommendation.RecommendationLapsed.EvidenceLapsed;
import org.plumbline.kernel.recommendation.RecommendationLapsed.ImpactLapsed;
import org.plumbline.kernel.recommendation.RecommendationLapsed.OldEvidenceNoted;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.RecommendationVisited;
import org.plumbline.kernel.recommendation.RecommendationVisited.*;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.Response;

/** What each event makes of a recommendation; an event that does not fit the state changes nothing. */
final class Progress {

    private Progress() {}

    static RecommendationState evolve(RecommendationState state, RecommendationEvent event) {
        return event instanceof RecommendationWorded words
                ? Transcribing.evolve(state, words)
                : evolveWork(state, event);
    }

    private static RecommendationState evolveWork(RecommendationState state, RecommendationEvent event) {
        return switch (state) {
            case NotIdentified _ -> event instanceof RecommendationIdentified e ? identified(e) : state;
            case AwaitingResponse awaiting -> responded(awaiting, event);
            case Accepted accepted -> advanced(accepted, event);
            case NotAccepted declined -> reconsidered(declined, event);
            case Closed closed -> onceClosed(closed, event);
            case Replaced _ -> state;
        };
    }

    private static RecommendationState onceClosed(Closed state, RecommendationEvent event) {
        return switch (event) {
            case RecommendationReopened e -> new InProgress(state.track().reopened(e.effectiveOn()));
            case ReopeningProposed e -> new Closed(state.track(), Track.and(state.proposals(), e.findingId()));
            case ReopeningDismissed _ -> new Closed(state.track());
            default -> state;
        };
    }

    private static RecommendationState identified(RecommendationIdentified e) {
        return new AwaitingResponse(new Finding(
                e.recommendationId(),
                e.authority(),
                e.inspectionId(),
                e.framework(),
                e.finding().kind(),
                Wording.of(e.finding().text())));
    }

    private static RecommendationState responded(AwaitingResponse state, RecommendationEvent event) {
        return switch (event) {
            case RecommendationAccepted _ -> new InProgress(Track.start(state.finding(), Response.ACCEPTED));
            case RecommendationPartiallyAccepted _ ->
                new InProgress(Track.start(state.finding(), Response.PARTIALLY_ACCEPTED));
            case RecommendationNotAccepted _ -> new NotAccepted(Track.start(state.finding(), Response.NOT_ACCEPTED));
            case RecommendationUpkept e -> replaced(state, e);
            default -> state;
        };
    }

    private static RecommendationState advanced(Accepted state, RecommendationEvent event) {
        Track track = state.track();
        return switch (event) {
            case RecommendationPlanned e ->
                new InProgress(track.withAction(e.actionId()).backToWork());
            case RecommendationDelivered e -> new Delivered(track.deliveredBy(e.declaredBy(), e.effectiveOn()));
            case AssuranceRequested e ->
                new UnderAssurance(track.around(track.around().restingOn(e.evidenceIds())));
            case EvidenceLapsed _ -> AssuranceFallsWithItsEvidence.fallen(state);
            case ClosureQuestioned _, OldEvidenceNoted _ -> state;
            case AssuranceGiven e -> assured(track.assured(e));
            case RecommendationReturned _ -> new InProgress(track.backToWork());
            case RecommendationClosed _ -> new Closed(track);
            case RecommendationSignedOff _ -> new Closed(track);
            case RecommendationUpkept e -> Upkeep.evolve(state, e);
            case RecommendationVisited _, RecommendationWorded _ -> state;
            case WorkStarted _ -> with(state, track.withWorkStarted());
            case ImpactRated e -> with(state, track.with(new Impact(e.rating(), e.evidenceIds())));
            case ImpactLapsed _ -> with(state, track.with(Impact.noneYet()));
            case EmbeddingStarted e ->
                with(state, track.with(track.sustainment().begun(e.periodsRequired())));
            case SustainmentObserved e ->
                with(state, track.with(track.sustainment().recorded(e.periodsHeld(), e.periodTo())));
            case SustainmentBroken e ->
                with(state, track.with(track.sustainment().recorded(0, e.periodTo())));
            case RecommendationIdentified _,
                    RecommendationAccepted _,
                    RecommendationPartiallyAccepted _,
                    RecommendationNotAccepted _ -> state;
        };
    }

    private static RecommendationState reconsidered(NotAccepted state, RecommendationEvent event) {
        return switch (event) {
            case ResponseRevised e -> {
                Track track = state.track();
                yield new InProgress(
                        track.around(track.around().answered(e.to())).backToWork());
            }
            case RecommendationUpkept e -> replaced(state, e);
            default -> state;
        };
    }

    static RecommendationState replaced(RecommendationState state, RecommendationUpkept event) {
        return switch (event) {
            case RecommendationSuperseded e -> new Replaced(state.finding(), state.actionIds(), e.byId());
            case RecommendationMerged e -> new Replaced(state.finding(), state.actionIds(), e.intoId());
            default -> state;
        };
    }

    private static RecommendationState assured(Track track) {
        return track.isAssured() ? new Assured(track) : new InProgress(track);
    }

    static RecommendationState with(Accepted state, Track track) {
        return switch (state) {
            case InProgress _ -> new InProgress(track);
            case Delivered _ -> new Delivered(track);
            case UnderAssurance _ -> new UnderAssurance(track);
            case Assured _ -> new Assured(track);
        };
    }
}
