package org.plumbline.command.framework;

import java.util.List;
import org.plumbline.command.inspection.UniqueInspections;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.platform.PlainRefusal;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A framework that was taken out of the file, and under which inspections are on record, is told at the start. */
@Component
class EveryFrameworkInUseIsConfigured {

    private final UniqueInspections inspections;
    private final Frameworks frameworks;

    EveryFrameworkInUseIsConfigured(UniqueInspections inspections, Frameworks frameworks) {
        this.inspections = inspections;
        this.frameworks = frameworks;
    }

    @EventListener(ApplicationStartedEvent.class)
    void check() {
        List<String> gone = inspections.frameworks().stream()
                .filter(code -> frameworks.find(code).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            throw new PlainRefusal("inspections are on record under the framework " + String.join(", ", gone)
                    + ", which is not configured any more; put it back into the file that plumbline.frameworks names");
        }
    }
}
