package org.plumbline.kernel.event;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationUpkept;
import org.plumbline.kernel.refusal.CommandRefused;

/** The one list of names and revisions that events are stored under. Classes may move; names never change. */
public final class EventTypes {

    /** Families of events; every member of each is in {@link #ALL}. */
    public static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            InspectionEvent.class,
            RecommendationEvent.class,
            ActionEvent.class,
            EvidenceEvent.class,
            MeetingEvent.class,
            ObligationEvent.class,
            CommandRefused.class);

    public static final List<EventType> ALL = List.of(
            new EventType("inspection.findings-proposed", "1", InspectionEvent.FindingsProposed.class),
            new EventType("inspection.proposal-amended", "1", InspectionEvent.ProposedFindingsAmended.class),
            new EventType("inspection.voided", "1", InspectionEvent.InspectionVoided.class),
            new EventType("inspection.registered", "1", InspectionEvent.InspectionRegistered.class),
            new EventType("inspection.report-received", "1", InspectionEvent.ReportReceived.class),
            new EventType("inspection.report-published", "1", InspectionEvent.ReportPublished.class),
            new EventType("inspection.findings-confirmed", "1", InspectionEvent.FindingsConfirmed.class),
            new EventType("recommendation.identified", "1", RecommendationEvent.RecommendationIdentified.class),
            new EventType("recommendation.accepted", "1", RecommendationEvent.RecommendationAccepted.class),
            new EventType(
                    "recommendation.partially-accepted",
                    "1",
                    RecommendationEvent.RecommendationPartiallyAccepted.class),
            new EventType("recommendation.not-accepted", "1", RecommendationEvent.RecommendationNotAccepted.class),
            new EventType("recommendation.planned", "1", RecommendationEvent.RecommendationPlanned.class),
            new EventType("recommendation.work-started", "1", RecommendationEvent.WorkStarted.class),
            new EventType("recommendation.delivered", "1", RecommendationEvent.RecommendationDelivered.class),
            new EventType("recommendation.assurance-requested", "1", RecommendationEvent.AssuranceRequested.class),
            new EventType("recommendation.assurance-given", "1", RecommendationEvent.AssuranceGiven.class),
            new EventType("recommendation.returned", "1", RecommendationEvent.RecommendationReturned.class),
            new EventType("recommendation.embedding-started", "1", RecommendationEvent.EmbeddingStarted.class),
            new EventType("recommendation.sustainment-observed", "1", RecommendationEvent.SustainmentObserved.class),
            new EventType("recommendation.sustainment-broken", "1", RecommendationEvent.SustainmentBroken.class),
            new EventType("recommendation.impact-rated", "1", RecommendationEvent.ImpactRated.class),
            new EventType("recommendation.closed", "1", RecommendationEvent.RecommendationClosed.class),
            new EventType("recommendation.signed-off", "1", RecommendationEvent.RecommendationSignedOff.class),
            new EventType(
                    "recommendation.outside-verdict-recorded", "1", RecommendationUpkept.OutsideVerdictRecorded.class),
            new EventType("recommendation.response-revised", "1", RecommendationUpkept.ResponseRevised.class),
            new EventType("recommendation.sro-assigned", "1", RecommendationUpkept.SroAssigned.class),
            new EventType("recommendation.escalated", "1", RecommendationUpkept.RecommendationEscalated.class),
            new EventType("recommendation.held", "1", RecommendationUpkept.RecommendationHeld.class),
            new EventType("recommendation.resumed", "1", RecommendationUpkept.RecommendationResumed.class),
            new EventType("recommendation.reopened", "1", RecommendationUpkept.RecommendationReopened.class),
            new EventType("recommendation.superseded", "1", RecommendationUpkept.RecommendationSuperseded.class),
            new EventType("recommendation.merged", "1", RecommendationUpkept.RecommendationMerged.class),
            new EventType("action.added", "1", ActionEvent.ActionAdded.class),
            new EventType("action.progress-reported", "1", ActionEvent.ProgressReported.class),
            new EventType("action.due-date-change-proposed", "1", ActionEvent.DueDateChangeProposed.class),
            new EventType("action.due-date-changed", "1", ActionEvent.DueDateChanged.class),
            new EventType("action.due-date-change-rejected", "1", ActionEvent.DueDateChangeRejected.class),
            new EventType("action.completion-claimed", "1", ActionEvent.CompletionClaimed.class),
            new EventType("action.completion-verified", "1", ActionEvent.CompletionVerified.class),
            new EventType("action.completion-returned", "1", ActionEvent.CompletionReturned.class),
            new EventType("evidence.submitted", "1", EvidenceEvent.EvidenceSubmitted.class),
            new EventType("meeting.scheduled", "1", MeetingEvent.MeetingScheduled.class),
            new EventType("meeting.opened", "1", MeetingEvent.MeetingOpened.class),
            new EventType("meeting.attendance-recorded", "1", MeetingEvent.AttendanceRecorded.class),
            new EventType("meeting.interest-declared", "1", MeetingEvent.InterestDeclared.class),
            new EventType("meeting.decision-taken", "1", MeetingEvent.DecisionTaken.class),
            new EventType("meeting.closed", "1", MeetingEvent.MeetingClosed.class),
            new EventType("obligation.started", "1", ObligationEvent.ObligationStarted.class),
            new EventType("obligation.recalculated", "1", ObligationEvent.ObligationRecalculated.class),
            new EventType("obligation.due-soon", "1", ObligationEvent.ObligationDueSoon.class),
            new EventType("obligation.missed", "1", ObligationEvent.ObligationMissed.class),
            new EventType("obligation.draft-shared", "1", ObligationEvent.DraftShared.class),
            new EventType("obligation.statement-approved", "1", ObligationEvent.StatementApproved.class),
            new EventType("obligation.statement-submitted", "1", ObligationEvent.StatementSubmitted.class),
            new EventType("obligation.submission-acknowledged", "1", ObligationEvent.SubmissionAcknowledged.class),
            new EventType("obligation.submission-returned", "1", ObligationEvent.SubmissionReturned.class),
            new EventType("obligation.statement-published", "1", ObligationEvent.StatementPublished.class),
            new EventType("command.refused", "1", CommandRefused.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventTypes() {}

    public static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** @throws IllegalArgumentException when no event has that name */
    public static EventType named(String name) {
        EventType found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("No event is stored under the name " + name);
        }
        return found;
    }

    /** @throws IllegalArgumentException when the class is no event */
    public static EventType of(Class<?> type) {
        EventType found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Not in the list of events: " + type);
        }
        return found;
    }
}
