package org.plumbline.kernel.publication;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.refusal.Checks;

/**
 * What may be asked about who sees one item; its reason says why fewer people, or as many as see the report, may see it from
 * now on.
 */
public sealed interface ItemPublicationCommand extends Command {

    ItemKind kind();

    String itemId();

    Publication publication();

    String reason();

    @Override
    default String target() {
        return ItemPublicationEvent.streamOf(itemId());
    }

    private static void check(Publication publication, String reason, LocalDate effectiveOn) {
        new Checks()
                .required("publication", publication)
                .text("reason", reason, Checks.LONG_TEXT)
                .required("effectiveOn", effectiveOn)
                .orElseGoOn();
    }

    /** With it go the actions that are to discharge it and their evidence, and the measures and risks about it. */
    record ClassifyRecommendation(
            String recommendationId, Publication publication, String reason, LocalDate effectiveOn)
            implements ItemPublicationCommand {

        public ClassifyRecommendation {
            check(publication, reason, effectiveOn);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.RECOMMENDATION;
        }

        @Override
        public String itemId() {
            return recommendationId;
        }
    }

    /** With it goes its evidence. */
    record ClassifyAction(String actionId, Publication publication, String reason, LocalDate effectiveOn)
            implements ItemPublicationCommand {

        public ClassifyAction {
            check(publication, reason, effectiveOn);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.ACTION;
        }

        @Override
        public String itemId() {
            return actionId;
        }
    }

    record ClassifyMeasure(String measureId, Publication publication, String reason, LocalDate effectiveOn)
            implements ItemPublicationCommand {

        public ClassifyMeasure {
            check(publication, reason, effectiveOn);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.MEASURE;
        }

        @Override
        public String itemId() {
            return measureId;
        }
    }

    record ClassifyRisk(String riskId, Publication publication, String reason, LocalDate effectiveOn)
            implements ItemPublicationCommand {

        public ClassifyRisk {
            check(publication, reason, effectiveOn);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.RISK;
        }

        @Override
        public String itemId() {
            return riskId;
        }
    }
}
