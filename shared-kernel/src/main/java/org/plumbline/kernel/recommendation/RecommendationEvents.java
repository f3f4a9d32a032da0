package org.plumbline.kernel.recommendation;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.recommendation.RecommendationEvent.*;
import org.plumbline.kernel.recommendation.RecommendationLapsed.*;
import org.plumbline.kernel.recommendation.RecommendationUpkept.*;
import org.plumbline.kernel.recommendation.RecommendationVisited.*;
import org.plumbline.kernel.recommendation.RecommendationWorded.*;

/** The names and revisions that events of recommendations are stored under. */
public final class RecommendationEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("recommendation.identified", "1", RecommendationIdentified.class),
            new EventType("recommendation.accepted", "1", RecommendationAccepted.class),
            new EventType("recommendation.partially-accepted", "1", RecommendationPartiallyAccepted.class),
            new EventType("recommendation.not-accepted", "1", RecommendationNotAccepted.class),
            new EventType("recommendation.planned", "1", RecommendationPlanned.class),
            new EventType("recommendation.work-started", "1", WorkStarted.class),
            new EventType("recommendation.delivered", "1", RecommendationDelivered.class),
            new EventType("recommendation.assurance-requested", "1", AssuranceRequested.class),
            new EventType("recommendation.assurance-given", "1", AssuranceGiven.class),
            new EventType("recommendation.returned", "1", RecommendationReturned.class),
            new EventType("recommendation.embedding-started", "1", EmbeddingStarted.class),
            new EventType("recommendation.sustainment-observed", "1", SustainmentObserved.class),
            new EventType("recommendation.sustainment-broken", "1", SustainmentBroken.class),
            new EventType("recommendation.evidence-lapsed", "1", EvidenceLapsed.class),
            new EventType("recommendation.closure-questioned", "1", ClosureQuestioned.class),
            new EventType("recommendation.old-evidence-noted", "1", OldEvidenceNoted.class),
            new EventType("recommendation.impact-rated", "1", ImpactRated.class),
            new EventType("recommendation.closed", "1", RecommendationClosed.class),
            new EventType("recommendation.signed-off", "1", RecommendationSignedOff.class),
            new EventType("recommendation.outside-verdict-recorded", "1", OutsideVerdictRecorded.class),
            new EventType("recommendation.response-revised", "1", ResponseRevised.class),
            new EventType("recommendation.sro-assigned", "1", SroAssigned.class),
            new EventType("recommendation.escalated", "1", RecommendationEscalated.class),
            new EventType("recommendation.held", "1", RecommendationHeld.class),
            new EventType("recommendation.resumed", "1", RecommendationResumed.class),
            new EventType("recommendation.reopened", "1", RecommendationReopened.class),
            new EventType("recommendation.origin-recorded", "1", OriginRecorded.class),
            new EventType("recommendation.reopening-proposed", "1", ReopeningProposed.class),
            new EventType("recommendation.reopening-dismissed", "1", ReopeningDismissed.class),
            new EventType("recommendation.work-reopened", "1", WorkReopened.class),
            new EventType("recommendation.transcription-proposed", "1", TranscriptionProposed.class),
            new EventType("recommendation.transcription-corrected", "1", TranscriptionCorrected.class),
            new EventType("recommendation.transcription-declined", "1", TranscriptionDeclined.class),
            new EventType("recommendation.impact-lapsed", "1", ImpactLapsed.class),
            new EventType("recommendation.no-further-action-declared", "1", NoFurtherActionDeclared.class),
            new EventType("recommendation.superseded", "1", RecommendationSuperseded.class),
            new EventType("recommendation.merged", "1", RecommendationMerged.class));

    private RecommendationEvents() {}
}
