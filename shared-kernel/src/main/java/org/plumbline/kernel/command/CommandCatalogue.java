package org.plumbline.kernel.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionCommands;
import org.plumbline.kernel.board.BoardCommands;
import org.plumbline.kernel.evidence.EvidenceCommands;
import org.plumbline.kernel.incident.IncidentCommands;
import org.plumbline.kernel.inspection.InspectionCommands;
import org.plumbline.kernel.measure.MeasureCommands;
import org.plumbline.kernel.meeting.MeetingCommands;
import org.plumbline.kernel.obligation.ObligationCommands;
import org.plumbline.kernel.people.PersonCommands;
import org.plumbline.kernel.plan.PlanCommands;
import org.plumbline.kernel.privacy.ScreeningCommands;
import org.plumbline.kernel.publication.ItemPublicationCommands;
import org.plumbline.kernel.recommendation.RecommendationCommands;
import org.plumbline.kernel.retention.LegalHoldCommands;
import org.plumbline.kernel.risk.RiskCommands;
import org.plumbline.kernel.rules.RulesCommands;
import org.plumbline.kernel.visit.VisitCommands;

/** Every command: where the API takes it, who may ask, which rules may say no. Pages, API, documents and tests read it. */
public final class CommandCatalogue {

    /** What may be asked from outside. */
    public static final List<CommandType> ALL = Stream.of(
                    InspectionCommands.ALL,
                    RecommendationCommands.ALL,
                    ActionCommands.ALL,
                    EvidenceCommands.ALL,
                    PlanCommands.ALL,
                    MeetingCommands.ALL,
                    BoardCommands.ALL,
                    MeasureCommands.ALL,
                    ObligationCommands.ALL,
                    RulesCommands.ALL,
                    ScreeningCommands.ALL,
                    PersonCommands.ALL,
                    IncidentCommands.ALL,
                    LegalHoldCommands.ALL,
                    ItemPublicationCommands.ALL,
                    RiskCommands.ALL,
                    VisitCommands.ALL)
            .flatMap(List::stream)
            .toList();

    /** What the product asks of itself; no route leads to these. */
    public static final List<CommandType> BY_POLICY = Stream.of(
                    ActionCommands.BY_POLICY,
                    EvidenceCommands.BY_POLICY,
                    IncidentCommands.BY_POLICY,
                    ObligationCommands.BY_POLICY,
                    PersonCommands.BY_POLICY,
                    RecommendationCommands.BY_POLICY)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, CommandType> BY_CLASS = Stream.of(ALL, BY_POLICY)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(CommandType::type, Function.identity()));

    private CommandCatalogue() {}

    /** @throws IllegalArgumentException when the class is no command */
    public static CommandType of(Class<?> type) {
        CommandType found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("Not in the catalogue: " + type);
        }
        return found;
    }

    /** Id of what a command is about, empty when it is to make something. */
    public static String itemOf(Command command) {
        return of(command.getClass()).isAboutSomethingThatExists() ? command.target() : "";
    }
}
