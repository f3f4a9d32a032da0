package org.plumbline.command.neighbours;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.publication.Reach;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.publication.ItemKind;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.springframework.stereotype.Component;

/** The reports that an item goes back to, and who may see them. */
@Component
public class Reported {

    private final Neighbours neighbours;
    private final Histories histories;

    Reported(Neighbours neighbours, Histories histories) {
        this.neighbours = neighbours;
        this.histories = histories;
    }

    /** @throws Unknown when there is no such item */
    public Reach reach(ItemKind kind, String itemId) {
        List<InspectionState> inspections =
                inspectionIds(kind, itemId).stream().map(neighbours::inspection).toList();
        return new Reach(
                inspections.getFirst().authority(),
                inspections.stream()
                        .map(this::publication)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private List<String> inspectionIds(ItemKind kind, String itemId) {
        return switch (kind) {
            case RECOMMENDATION ->
                List.of(first(RecommendationIdentified.class, itemId, "recommendation")
                        .inspectionId());
            case ACTION -> neighbours.action(itemId).inspectionIds();
            case MEASURE ->
                List.of(first(MeasureDefined.class, itemId, "measure").inspectionId());
            case RISK -> List.of(first(RiskIdentified.class, itemId, "risk").inspectionId());
        };
    }

    private <E> E first(Class<E> type, String itemId, String what) {
        return histories.of(itemId, what).of(type).findFirst().orElseThrow(() -> new Unknown(what));
    }

    /** Under a framework that is configured no longer, as few people as can be. */
    private Publication publication(InspectionState inspection) {
        return inspection
                .registration()
                .flatMap(known -> known.publication().or(() -> usual(known)))
                .orElse(Publication.OFFICIAL_SENSITIVE);
    }

    private Optional<Publication> usual(Registration known) {
        return neighbours.framework(known.framework()).map(Framework::publication);
    }
}
