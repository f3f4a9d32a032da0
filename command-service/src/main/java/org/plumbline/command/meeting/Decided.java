package org.plumbline.command.meeting;

import static org.plumbline.kernel.meeting.DecisionType.*;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeRejected;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionUpkept.ActionCancelled;
import org.plumbline.kernel.calendar.DayInWords;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.inspection.InspectionUpkept.InspectionConcluded;
import org.plumbline.kernel.measure.MeasureEvent.MeasureRetired;
import org.plumbline.kernel.measure.MeasureEvent.TargetChanged;
import org.plumbline.kernel.measure.MeasureEvent.ThresholdsChanged;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingUpkept.MinutesAgreed;
import org.plumbline.kernel.plan.VersionEvent;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.kernel.risk.RiskEvent.RiskAccepted;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;

/**
 * What a board decided by doing it, as the record of its meeting says it.
 *
 * @param meetingId the meeting the deed names, or null
 * @param target id of what was decided on
 */
public record Decided(
        @Nullable String meetingId, DecisionType type, String target, String text, LocalDate effectiveOn) {

    /** The decision in what happened, when it was one that a board may take. */
    public static Optional<Decided> in(DomainEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case DueDateChanged e ->
                        new Decided(
                                e.meetingId(),
                                CHANGE_DUE_DATE,
                                e.actionId(),
                                "Due on " + DayInWords.of(e.to()) + " instead of " + DayInWords.of(e.from()) + ". "
                                        + e.reason(),
                                e.effectiveOn());
                    case DueDateChangeRejected e ->
                        new Decided(e.meetingId(), KEEP_DUE_DATE, e.actionId(), e.reason(), e.effectiveOn());
                    case ActionCancelled e ->
                        new Decided(e.meetingId(), CANCEL_ACTION, e.actionId(), e.reason(), e.effectiveOn());
                    case TargetChanged e ->
                        new Decided(e.meetingId(), CHANGE_TARGET, e.measureId(), e.reason(), e.effectiveOn());
                    case ThresholdsChanged e ->
                        new Decided(e.meetingId(), CHANGE_THRESHOLDS, e.measureId(), e.reason(), e.effectiveOn());
                    case MeasureRetired e ->
                        new Decided(e.meetingId(), RETIRE_MEASURE, e.measureId(), e.reason(), e.effectiveOn());
                    case RuleSetAdopted e ->
                        new Decided(
                                e.meetingId(),
                                ADOPT_RULES,
                                e.inspectionId(),
                                "Version " + e.version() + ", in force from " + DayInWords.of(e.validFrom()) + ". "
                                        + e.reason(),
                                e.effectiveOn());
                    case RiskAccepted e ->
                        new Decided(e.meetingId(), ACCEPT_RISK, e.riskId(), e.rationale(), e.effectiveOn());
                    case InspectionConcluded e ->
                        new Decided(
                                e.meetingId(), CONCLUDE_INSPECTION, e.inspectionId(), e.rationale(), e.effectiveOn());
                    case VersionEvent e -> onVersion(e);
                    default -> null;
                });
    }

    /** The minutes of an earlier meeting, agreed at a later one. */
    static Decided agreeing(MinutesAgreed e, LocalDate heldOn) {
        return new Decided(
                e.atMeetingId(),
                AGREE_MINUTES,
                e.meetingId(),
                "The minutes of the meeting of " + DayInWords.of(heldOn) + ".",
                e.effectiveOn());
    }

    private static @Nullable Decided onVersion(VersionEvent event) {
        return switch (event) {
            case VersionEndorsed e ->
                new Decided(e.meetingId(), ENDORSE_PLAN, e.planId(), version(e.versionNumber()) + ".", e.effectiveOn());
            case VersionApproved e ->
                new Decided(e.meetingId(), APPROVE_PLAN, e.planId(), version(e.versionNumber()) + ".", e.effectiveOn());
            case VersionReturned e ->
                new Decided(
                        e.meetingId(),
                        RETURN_PLAN,
                        e.planId(),
                        version(e.versionNumber()) + ". " + e.reason(),
                        e.effectiveOn());
            case PlanClosed e -> new Decided(e.meetingId(), CLOSE_PLAN, e.planId(), e.rationale(), e.effectiveOn());
            case VersionFrozen _, VersionSubmitted _, PlanWentLive _, PlanRefreshed _ -> null;
        };
    }

    private static String version(int number) {
        return "Version " + number;
    }
}
