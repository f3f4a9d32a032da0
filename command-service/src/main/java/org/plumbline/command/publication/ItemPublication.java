package org.plumbline.command.publication;

import static org.plumbline.kernel.refusal.RefusalCode.PUBLICATION_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.WIDER_THAN_REPORT;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.publication.ItemPublicationCommand;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.publication.ItemPublicationEvent.ItemClassified;
import org.plumbline.kernel.refusal.Refusals;

/** Who may see one item: never more people than may see its report. */
public final class ItemPublication {

    private ItemPublication() {}

    /** @param decided what was decided last, if anything was */
    public static List<ItemPublicationEvent> decide(
            Optional<Publication> decided, ItemPublicationCommand c, Situation s, Reach reach) {
        EffectiveOn.notInTheFuture(c.effectiveOn(), s.today());
        new Refusals()
                .when(c.publication().isWiderThan(reach.publication()), WIDER_THAN_REPORT)
                .when(c.publication() == decided.orElse(reach.publication()), PUBLICATION_UNCHANGED)
                .orElseGoOn();
        return List.of(new ItemClassified(
                reach.authority(),
                c.effectiveOn(),
                c.kind(),
                c.itemId(),
                c.publication(),
                c.reason(),
                s.actor().id()));
    }

    public static Optional<Publication> evolve(Optional<Publication> decided, ItemPublicationEvent event) {
        return switch (event) {
            case ItemClassified e -> Optional.of(e.publication());
        };
    }
}
