package org.plumbline.kernel.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.action.ActionCommands;
import org.plumbline.kernel.evidence.EvidenceCommands;
import org.plumbline.kernel.inspection.InspectionCommands;
import org.plumbline.kernel.meeting.MeetingCommands;
import org.plumbline.kernel.obligation.ObligationCommands;
import org.plumbline.kernel.recommendation.RecommendationCommands;

/** Every command: where the API takes it, who may ask, which rules may say no. Pages, API, documents and tests read it. */
public final class CommandCatalogue {

    /** What may be asked from outside. */
    public static final List<CommandType> ALL = Stream.of(
                    InspectionCommands.ALL,
                    RecommendationCommands.ALL,
                    ActionCommands.ALL,
                    EvidenceCommands.ALL,
                    MeetingCommands.ALL,
                    ObligationCommands.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, CommandType> BY_CLASS = Stream.concat(
                    ALL.stream(),
                    Stream.concat(EvidenceCommands.BY_POLICY.stream(), ObligationCommands.BY_POLICY.stream()))
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
}
