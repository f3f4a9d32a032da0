package org.plumbline.command.recommendation;

import org.plumbline.command.recommendation.RecommendationState.Accepted;
import org.plumbline.command.recommendation.RecommendationState.Assured;
import org.plumbline.command.recommendation.RecommendationState.AwaitingResponse;
import org.plumbline.command.recommendation.RecommendationState.Closed;
import org.plumbline.command.recommendation.RecommendationState.Delivered;
import org.plumbline.command.recommendation.RecommendationState.InProgress;
import org.plumbline.command.recommendation.RecommendationState.NotAccepted;
import org.plumbline.command.recommendation.RecommendationState.NotIdentified;
import org.plumbline.command.recommendation.RecommendationState.UnderAssurance;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceRequested;
import org.plumbline.kernel.recommendation.RecommendationEvent.EmbeddingStarted;
import org.plumbline.kernel.recommendation.RecommendationEvent.ImpactRated;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationClosed;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationDelivered;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationNotAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPartiallyAccepted;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationPlanned;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationReturned;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentBroken;
import org.plumbline.kernel.recommendation.RecommendationEvent.SustainmentObserved;
import org.plumbline.kernel.recommendation.RecommendationEvent.WorkStarted;

/** What each event makes of a recommendation; an event that does not fit the state changes nothing. */
final class Progress {

    private Progress() {}

    static RecommendationState evolve(RecommendationState state, RecommendationEvent event) {
        return switch (state) {
            case NotIdentified _ -> event instanceof RecommendationIdentified e ? identified(e) : state;
            case AwaitingResponse awaiting -> responded(awaiting, event);
            case Accepted accepted -> advanced(accepted, event);
            case NotAccepted _, Closed _ -> state;
        };
    }

    private static RecommendationState identified(RecommendationIdentified e) {
        return new AwaitingResponse(new Finding(e.recommendationId(), e.authority(), e.inspectionId(), e.framework()));
    }

    private static RecommendationState responded(AwaitingResponse state, RecommendationEvent event) {
        return switch (event) {
            case RecommendationAccepted _, RecommendationPartiallyAccepted _ ->
                new InProgress(Track.start(state.finding()));
            case RecommendationNotAccepted _ -> new NotAccepted(state.finding());
            default -> state;
        };
    }

    private static RecommendationState advanced(Accepted state, RecommendationEvent event) {
        Track track = state.track();
        return switch (event) {
            case RecommendationPlanned e ->
                new InProgress(track.withAction(e.actionId()).backToWork());
            case RecommendationDelivered e -> new Delivered(track.deliveredBy(e.declaredBy()));
            case AssuranceRequested _ -> new UnderAssurance(track);
            case AssuranceGiven e -> assured(track.assured(e));
            case RecommendationReturned _ -> new InProgress(track.backToWork());
            case RecommendationClosed _ -> new Closed(track.finding(), track.actionIds());
            case WorkStarted _ -> with(state, track.withWorkStarted());
            case ImpactRated e -> with(state, track.rated(e.rating()));
            case EmbeddingStarted _ -> with(state, track.embedding(track.periods(), 0));
            case SustainmentObserved e ->
                with(state, track.embedding(Track.and(track.periods(), e.period()), e.periodsHeld()));
            case SustainmentBroken e -> with(state, track.embedding(Track.and(track.periods(), e.period()), 0));
            case RecommendationIdentified _,
                    RecommendationAccepted _,
                    RecommendationPartiallyAccepted _,
                    RecommendationNotAccepted _ -> state;
        };
    }

    private static RecommendationState assured(Track track) {
        return track.isAssured() ? new Assured(track) : new InProgress(track);
    }

    private static RecommendationState with(Accepted state, Track track) {
        return switch (state) {
            case InProgress _ -> new InProgress(track);
            case Delivered _ -> new Delivered(track);
            case UnderAssurance _ -> new UnderAssurance(track);
            case Assured _ -> new Assured(track);
        };
    }
}
