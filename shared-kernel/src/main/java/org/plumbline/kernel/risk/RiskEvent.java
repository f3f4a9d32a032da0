package org.plumbline.kernel.risk;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to a risk. */
public sealed interface RiskEvent extends DomainEvent {

    String riskId();

    /**
     * @param recommendationIds those it threatens; none when it threatens the plan as a whole
     * @param owner pseudonymous id of who looks after it
     * @param reviewOn when it is looked at again
     */
    record RiskIdentified(
            String authority,
            LocalDate effectiveOn,
            String riskId,
            String inspectionId,
            String title,
            String cause,
            String event,
            String consequence,
            List<String> recommendationIds,
            String ownerRole,
            String owner,
            LocalDate reviewOn)
            implements RiskEvent {}

    /**
     * @param inherent before anything was done about it
     * @param current as it is
     * @param target as it should become
     */
    record RiskAssessed(
            String authority,
            LocalDate effectiveOn,
            String riskId,
            Score inherent,
            Score current,
            Score target,
            String rationale)
            implements RiskEvent {}

    /** @param treatBy the day by which the treatment is to be done */
    record RiskTreated(String authority, LocalDate effectiveOn, String riskId, String treatment, LocalDate treatBy)
            implements RiskEvent {}

    /**
     * @param observation what was found
     * @param reviewOn when it is looked at next
     */
    record RiskReviewed(String authority, LocalDate effectiveOn, String riskId, String observation, LocalDate reviewOn)
            implements RiskEvent {}

    /** @param meetingId the meeting that decided to bear it */
    record RiskAccepted(
            String authority,
            LocalDate effectiveOn,
            String riskId,
            String meetingId,
            String rationale,
            LocalDate reviewOn)
            implements RiskEvent {}

    /**
     * @param fromOwner pseudonymous id of who looked after it
     * @param owner pseudonymous id of who does from then on
     */
    record RiskReassigned(
            String authority,
            LocalDate effectiveOn,
            String riskId,
            String fromOwner,
            String ownerRole,
            String owner,
            String reason)
            implements RiskEvent {}

    /** @param recommendationIds those it was not known to threaten before */
    record RiskLinked(
            String authority, LocalDate effectiveOn, String riskId, List<String> recommendationIds, String reason)
            implements RiskEvent {}

    record RiskClosed(String authority, LocalDate effectiveOn, String riskId, String reason) implements RiskEvent {}

    record RiskReopened(String authority, LocalDate effectiveOn, String riskId, String reason, LocalDate reviewOn)
            implements RiskEvent {}
}
