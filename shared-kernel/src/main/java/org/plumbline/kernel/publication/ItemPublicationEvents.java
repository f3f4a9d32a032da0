package org.plumbline.kernel.publication;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.publication.ItemPublicationEvent.ItemClassified;

/** The names and revisions that events of who sees an item are stored under. */
public final class ItemPublicationEvents {

    public static final List<EventType> ALL =
            List.of(new EventType("publication.item-classified", "1", ItemClassified.class));

    private ItemPublicationEvents() {}
}
