package org.plumbline.command.neighbours;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.command.inspection.InspectionState;
import org.plumbline.command.inspection.Registration;
import org.plumbline.command.neighbours.Histories.History;
import org.plumbline.command.publication.Reach;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.measure.MeasureEvent.MeasureDefined;
import org.plumbline.kernel.publication.ItemKind;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.publication.ItemPublicationEvent.ItemClassified;
import org.plumbline.kernel.recommendation.RecommendationEvent.RecommendationIdentified;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskLinked;
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

    /** Who may see it: as was decided on it, and never more people than see its reports. */
    public Publication seenBy(ItemKind kind, String itemId) {
        Publication reach = reach(kind, itemId).publication();
        return histories
                .find(ItemPublicationEvent.streamOf(itemId))
                .flatMap(history -> history.of(ItemClassified.class).reduce((_, later) -> later))
                .map(ItemClassified::publication)
                .filter(reach::isWiderThan)
                .orElse(reach);
    }

    private Set<String> inspectionIds(ItemKind kind, String itemId) {
        return switch (kind) {
            case RECOMMENDATION -> Set.of(inspectionOf(itemId));
            case ACTION -> Set.copyOf(neighbours.action(itemId).inspectionIds());
            case MEASURE -> {
                MeasureDefined defined = first(MeasureDefined.class, itemId, "measure");
                yield and(defined.inspectionId(), defined.recommendationIds().stream());
            }
            case RISK -> {
                History history = histories.of(itemId, "risk");
                RiskIdentified identified = first(RiskIdentified.class, history, "risk");
                Stream<String> linked = history.of(RiskLinked.class).flatMap(e -> e.recommendationIds().stream());
                yield and(identified.inspectionId(), Stream.concat(identified.recommendationIds().stream(), linked));
            }
        };
    }

    private Set<String> and(String inspectionId, Stream<String> recommendationIds) {
        return Stream.concat(
                        Stream.of(inspectionId), recommendationIds.distinct().map(this::inspectionOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String inspectionOf(String recommendationId) {
        return first(RecommendationIdentified.class, recommendationId, "recommendation")
                .inspectionId();
    }

    private <E> E first(Class<E> type, String itemId, String what) {
        return first(type, histories.of(itemId, what), what);
    }

    private static <E> E first(Class<E> type, History history, String what) {
        return history.of(type).findFirst().orElseThrow(() -> new Unknown(what));
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
