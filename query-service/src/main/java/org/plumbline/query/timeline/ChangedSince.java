package org.plumbline.query.timeline;

import java.util.List;
import org.plumbline.query.asat.View;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.springframework.stereotype.Component;

/** What happened to a thing after somebody looked at it and before their own change of it arrived. */
@Component
public final class ChangedSince {

    private final Views views;
    private final Timeline timeline;
    private final ItemHistories histories;

    ChangedSince(Views views, Timeline timeline, ItemHistories histories) {
        this.views = views;
        this.timeline = timeline;
        this.histories = histories;
    }

    /**
     * @param version of the thing now
     * @param entries what happened since, in order; none where its history is not open to whoever asks
     */
    public record Changes(long version, List<Entry> entries) {}

    /**
     * Waits, as long as any page does, for what stood in the way.
     *
     * @param thingId its stream in the history
     * @param seen the version that was looked at
     */
    public Changes of(String thingId, long seen, Audience audience) {
        View view = views.of(null, null, thingId + ":" + (seen + 1), audience);
        boolean isOpen = audience.readsHistoryOfItems() && histories.isOpen(thingId, view);
        return new Changes(timeline.versionOf(thingId, view), isOpen ? timeline.since(thingId, seen, view) : List.of());
    }
}
