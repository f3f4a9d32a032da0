package org.plumbline.query.publication;

import java.time.LocalDate;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.publication.ItemKind;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.publication.ItemPublicationEvent.ItemClassified;

/**
 * The latest decision on who may see one item.
 *
 * @param publication who may see it, as long as they may see its report
 * @param decidedBy pseudonymous id
 */
public record ItemPublicationRow(
        String id,
        ItemKind kind,
        String itemId,
        Publication publication,
        String reason,
        String decidedBy,
        LocalDate decidedOn) {

    static ItemPublicationRow of(ItemPublicationEvent event) {
        return switch (event) {
            case ItemClassified e ->
                new ItemPublicationRow(
                        ItemPublicationEvent.streamOf(e.itemId()),
                        e.kind(),
                        e.itemId(),
                        e.publication(),
                        e.reason(),
                        e.decidedBy(),
                        e.effectiveOn());
        };
    }
}
