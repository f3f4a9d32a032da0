package org.plumbline.kernel.event;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionEvent;
import org.plumbline.kernel.action.ActionEvents;
import org.plumbline.kernel.board.BoardEvent;
import org.plumbline.kernel.board.BoardEvents;
import org.plumbline.kernel.evidence.EvidenceEvent;
import org.plumbline.kernel.evidence.EvidenceEvents;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.incident.IncidentEvents;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvents;
import org.plumbline.kernel.measure.MeasureEvent;
import org.plumbline.kernel.measure.MeasureEvents;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvents;
import org.plumbline.kernel.obligation.ObligationEvent;
import org.plumbline.kernel.obligation.ObligationEvents;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.people.PersonEvents;
import org.plumbline.kernel.plan.PlanEvent;
import org.plumbline.kernel.plan.PlanEvents;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvents;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.publication.ItemPublicationEvents;
import org.plumbline.kernel.recommendation.RecommendationEvent;
import org.plumbline.kernel.recommendation.RecommendationEvents;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.retention.LegalHoldEvents;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvents;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvents;
import org.plumbline.kernel.visit.VisitEvent;
import org.plumbline.kernel.visit.VisitEvents;

/** The one list of names and revisions that events are stored under. Classes may move; names never change. */
public final class EventTypes {

    /** Families of events; every member of each is in {@link #ALL}. */
    public static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            InspectionEvent.class,
            RecommendationEvent.class,
            ActionEvent.class,
            EvidenceEvent.class,
            PlanEvent.class,
            MeetingEvent.class,
            BoardEvent.class,
            MeasureEvent.class,
            RiskEvent.class,
            VisitEvent.class,
            ObligationEvent.class,
            RulesEvent.class,
            ScreeningEvent.class,
            PersonEvent.class,
            IncidentEvent.class,
            LegalHoldEvent.class,
            ItemPublicationEvent.class,
            CommandRefused.class);

    public static final List<EventType> ALL = Stream.of(
                    InspectionEvents.ALL,
                    RecommendationEvents.ALL,
                    ActionEvents.ALL,
                    EvidenceEvents.ALL,
                    PlanEvents.ALL,
                    MeetingEvents.ALL,
                    BoardEvents.ALL,
                    MeasureEvents.ALL,
                    RiskEvents.ALL,
                    VisitEvents.ALL,
                    ObligationEvents.ALL,
                    RulesEvents.ALL,
                    ScreeningEvents.ALL,
                    PersonEvents.ALL,
                    IncidentEvents.ALL,
                    LegalHoldEvents.ALL,
                    ItemPublicationEvents.ALL,
                    List.of(new EventType("command.refused", "1", CommandRefused.class)))
            .flatMap(List::stream)
            .toList();

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
