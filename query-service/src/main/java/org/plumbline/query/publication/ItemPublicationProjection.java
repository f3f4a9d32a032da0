package org.plumbline.query.publication;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.query.asat.LineTable;
import org.plumbline.query.projection.LineProjection;
import org.plumbline.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ItemPublicationProjection extends LineProjection<ItemPublicationRow> {

    ItemPublicationProjection(JdbcTemplate jdbc, JsonMapper json) {
        super(new LineTable<>("read_model.item_publication", ItemPublicationRow.class, jdbc, json));
    }

    @Override
    public String name() {
        return "item_publication";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ItemPublicationEvent.class.isAssignableFrom(eventType);
    }

    @Override
    protected Stream<String> rowsOf(Recorded recorded) {
        return recorded.event() instanceof ItemPublicationEvent e
                ? Stream.of(ItemPublicationEvent.streamOf(e.itemId()))
                : Stream.empty();
    }

    @Override
    protected ItemPublicationRow fold(String id, @Nullable ItemPublicationRow row, Recorded recorded) {
        return ItemPublicationRow.of((ItemPublicationEvent) recorded.event());
    }
}
