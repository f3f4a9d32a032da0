package org.plumbline.kernel.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to the versions of a plan. A version once frozen never changes. */
public sealed interface VersionEvent extends PlanEvent {

    /**
     * @param versionNumber from 1
     * @param sha256 of the frozen content, which is kept under it as canonical JSON; lower-case hex
     * @param frozenBy pseudonymous id
     */
    record VersionFrozen(
            String authority, LocalDate effectiveOn, String planId, int versionNumber, String sha256, String frozenBy)
            implements VersionEvent {}

    record VersionEndorsed(
            String authority,
            LocalDate effectiveOn,
            String planId,
            int versionNumber,
            String body,
            @Nullable String meetingId,
            @Nullable String minuteReference)
            implements VersionEvent {}

    /** The last body of the chain agreed. */
    record VersionApproved(
            String authority,
            LocalDate effectiveOn,
            String planId,
            int versionNumber,
            String body,
            @Nullable String meetingId,
            @Nullable String minuteReference)
            implements VersionEvent {}

    record VersionReturned(
            String authority,
            LocalDate effectiveOn,
            String planId,
            int versionNumber,
            String body,
            String reason,
            @Nullable String meetingId,
            @Nullable String minuteReference)
            implements VersionEvent {}

    /**
     * It went to whom a statement is owed to.
     *
     * @param obligationId the clock with which the statement was submitted
     */
    record VersionSubmitted(
            String authority, LocalDate effectiveOn, String planId, int versionNumber, String obligationId)
            implements VersionEvent {}

    record PlanWentLive(String authority, LocalDate effectiveOn, String planId, int versionNumber)
            implements VersionEvent {}

    /**
     * @param formerVersion the version that stays in force until the next goes live
     * @param endsOn the last day of the plan from then on, or null where it stays
     */
    record PlanRefreshed(
            String authority,
            LocalDate effectiveOn,
            String planId,
            int formerVersion,
            String reason,
            @Nullable LocalDate endsOn)
            implements VersionEvent {}

    record PlanClosed(String authority, LocalDate effectiveOn, String planId, String meetingId, String rationale)
            implements VersionEvent {}
}
