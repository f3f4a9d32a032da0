package org.plumbline.kernel.measure;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.measure.MeasureEvent.*;

/** The names and revisions that events of measures are stored under. */
public final class MeasureEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("measure.defined", "1", MeasureDefined.class),
            new EventType("measure.observation-recorded", "1", ObservationRecorded.class),
            new EventType("measure.observation-suppressed", "1", ObservationSuppressed.class),
            new EventType("measure.observation-revised", "1", ObservationRevised.class),
            new EventType("measure.revision-suppressed", "1", RevisionSuppressed.class),
            new EventType("measure.target-changed", "1", TargetChanged.class),
            new EventType("measure.thresholds-changed", "1", ThresholdsChanged.class),
            new EventType("measure.retired", "1", MeasureRetired.class));

    private MeasureEvents() {}
}
