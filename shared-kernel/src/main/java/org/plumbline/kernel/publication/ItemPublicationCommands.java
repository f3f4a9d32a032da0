package org.plumbline.kernel.publication;

import static org.plumbline.kernel.actor.Role.DCS;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.refusal.RefusalCode.PUBLICATION_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.WIDER_THAN_REPORT;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.publication.ItemPublicationCommand.*;

/** The rows of the catalogue that are about who sees one item. */
public final class ItemPublicationCommands {

    public static final List<CommandType> ALL = List.of(
            row(
                    ClassifyRecommendation.class,
                    "/api/recommendations/{recommendationId}",
                    "Decide who may see a recommendation"),
            row(ClassifyAction.class, "/api/actions/{actionId}", "Decide who may see an action"),
            row(ClassifyMeasure.class, "/api/measures/{measureId}", "Decide who may see a measure"),
            row(ClassifyRisk.class, "/api/risks/{riskId}", "Decide who may see a risk"));

    private ItemPublicationCommands() {}

    private static CommandType row(Class<? extends ItemPublicationCommand> type, String item, String summary) {
        return new CommandType(
                type,
                item + "/publication-decision",
                null,
                Set.of(PM, DCS),
                List.of(WIDER_THAN_REPORT, PUBLICATION_UNCHANGED),
                summary);
    }
}
