package org.plumbline.kernel.publication;

import java.time.LocalDate;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.framework.Publication;

/** Who may see one item. */
public sealed interface ItemPublicationEvent extends DomainEvent {

    ItemKind kind();

    String itemId();

    /** The id under which decisions on who sees an item are kept. */
    static String streamOf(String itemId) {
        return "publication-" + itemId;
    }

    /**
     * @param publication who may see it, as long as they may see its report
     * @param decidedBy pseudonymous id
     */
    record ItemClassified(
            String authority,
            LocalDate effectiveOn,
            ItemKind kind,
            String itemId,
            Publication publication,
            String reason,
            String decidedBy)
            implements ItemPublicationEvent {}
}
