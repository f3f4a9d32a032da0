package org.plumbline.kernel.plan;

import java.util.List;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionEvent.*;

/** The names and revisions that events of plans are stored under. */
public final class PlanEvents {

    public static final List<EventType> ALL = List.of(
            new EventType("plan.drafted", "1", PlanDrafted.class),
            new EventType("plan.priority-added", "1", PriorityAdded.class),
            new EventType("plan.priority-renamed", "1", PriorityRenamed.class),
            new EventType("plan.sro-assigned", "1", SroAssigned.class),
            new EventType("plan.recommendation-linked", "1", RecommendationLinked.class),
            new EventType("plan.contribution-added", "1", ContributionAdded.class),
            new EventType("plan.contribution-ended", "1", ContributionEnded.class),
            new EventType("plan.version-frozen", "1", VersionFrozen.class),
            new EventType("plan.version-endorsed", "1", VersionEndorsed.class),
            new EventType("plan.version-approved", "1", VersionApproved.class),
            new EventType("plan.version-returned", "1", VersionReturned.class),
            new EventType("plan.version-submitted", "1", VersionSubmitted.class),
            new EventType("plan.went-live", "1", PlanWentLive.class),
            new EventType("plan.refreshed", "1", PlanRefreshed.class),
            new EventType("plan.closed", "1", PlanClosed.class),
            new EventType("plan.withdrawn", "1", PlanWithdrawn.class));

    private PlanEvents() {}
}
