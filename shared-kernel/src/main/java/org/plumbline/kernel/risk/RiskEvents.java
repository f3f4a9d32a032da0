package org.plumbline.kernel.risk;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.risk.RiskEvent.*;

/** The names and revisions that events of risks are stored under. */
public final class RiskEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("risk.identified", "1", RiskIdentified.class),
            new EventType("risk.assessed", "1", RiskAssessed.class),
            new EventType("risk.treated", "1", RiskTreated.class),
            new EventType("risk.reviewed", "1", RiskReviewed.class),
            new EventType("risk.accepted", "1", RiskAccepted.class),
            new EventType("risk.reassigned", "1", RiskReassigned.class),
            new EventType("risk.linked", "1", RiskLinked.class),
            new EventType("risk.closed", "1", RiskClosed.class),
            new EventType("risk.reopened", "1", RiskReopened.class));

    private RiskEvents() {}
}
