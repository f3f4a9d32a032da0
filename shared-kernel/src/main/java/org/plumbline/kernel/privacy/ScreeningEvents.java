package org.plumbline.kernel.privacy;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;

/** The names and revisions that events of screening are stored under. */
public final class ScreeningEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("screening.text-held-back", "1", TextHeldBack.class),
            new EventType("screening.text-allowed", "1", TextAllowed.class));

    private ScreeningEvents() {}
}
