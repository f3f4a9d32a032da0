package org.plumbline.query.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.LineQuery;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds decisions on who may see one item. */
@Component
public final class ItemPublications {

    private final LineQuery<ItemPublicationRow> rows;

    ItemPublications(JdbcClient jdbc, JsonMapper json) {
        this.rows = new LineQuery<>("read_model.item_publication", ItemPublicationRow.class, jdbc, json);
    }

    public Optional<Found<ItemPublicationRow>> ofItem(String itemId, View view) {
        return rows.byId(ItemPublicationEvent.streamOf(itemId), view);
    }

    /** The latest first. */
    Listing<Found<ItemPublicationRow>> find(@Nullable String itemId, Page page, View view) {
        return rows.page(
                Where.any().and("t.item_id = :id", "id", itemId), "t.body ->> 'decidedOn' desc, t.id", page, view);
    }
}
