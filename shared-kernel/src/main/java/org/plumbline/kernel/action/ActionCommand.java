package org.plumbline.kernel.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.meeting.AtMeeting;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of an action. */
public sealed interface ActionCommand extends Command
        permits ActionCommand.AddAction,
                ActionCommand.ReportProgress,
                ActionCommand.ProposeDueDate,
                ActionCommand.DecideDueDate,
                ActionCommand.ClaimCompletion,
                ActionCommand.DecideCompletion,
                ActionUpkeep,
                ActionRevision,
                ActionSupport,
                ActionWatch,
                MilestoneCommand {

    String actionId();

    @Override
    default String target() {
        return actionId();
    }

    /**
     * @param recommendationIds what it is to discharge; one action may serve several
     * @param owner pseudonymous id of the one person who owns it
     * @param dueOn becomes the baseline, which never moves
     * @param ownerBody of the bodies that own the items together, the one that is to act; null where one authority owns them
     */
    record AddAction(
            String actionId,
            List<String> recommendationIds,
            String title,
            String ownerRole,
            @NamesPerson String owner,
            LocalDate startOn,
            LocalDate dueOn,
            List<String> successCriteria,
            @Nullable String changeMeetingId,
            @Nullable String ownerBody,
            LocalDate effectiveOn)
            implements ActionCommand {

        public AddAction {
            new Checks()
                    .notEmpty("recommendationIds", recommendationIds)
                    .texts("recommendationIds", recommendationIds, 100)
                    .text("title", title, 500)
                    .text("ownerRole", ownerRole, 200)
                    .person("owner", owner)
                    .required("startOn", startOn)
                    .required("dueOn", dueOn)
                    .that(
                            startOn == null || dueOn == null || !dueOn.isBefore(startOn),
                            "dueOn",
                            "must not be before startOn")
                    .notEmpty("successCriteria", successCriteria)
                    .texts("successCriteria", successCriteria, 1_000)
                    .optionalText("changeMeetingId", changeMeetingId, 100)
                    .optionalText("ownerBody", ownerBody, 200)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            ownerBody = Checks.orNull(ownerBody);
            recommendationIds = recommendationIds.stream().distinct().toList();
            successCriteria = List.copyOf(successCriteria);
            changeMeetingId = Checks.orNull(changeMeetingId);
        }
    }

    /**
     * @param forecastOn when the owner now expects it done; required
     * @param selfRating at risk or off track declares the action worse than the rules find it
     * @param pct how much of it is done, in per cent; nothing is closed by it
     * @param blockers what is or may come in the way
     */
    record ReportProgress(
            String actionId,
            String narrative,
            LocalDate forecastOn,
            SelfRating selfRating,
            @Nullable Integer pct,
            @Nullable String blockers,
            LocalDate effectiveOn)
            implements ActionCommand {

        public ReportProgress {
            new Checks()
                    .text("narrative", narrative, Checks.LONG_TEXT)
                    .required("forecastOn", forecastOn)
                    .required("selfRating", selfRating)
                    .that(pct == null || pct >= 0 && pct <= 100, "pct", "must be between 0 and 100")
                    .optionalText("blockers", blockers, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            blockers = Checks.orNull(blockers);
        }
    }

    /**
     * @param impact what the move does to others
     * @param recovery how the time is to be made good
     */
    record ProposeDueDate(
            String actionId,
            String proposalId,
            LocalDate to,
            ReasonCode reasonCode,
            String reason,
            @Nullable String impact,
            @Nullable String recovery,
            LocalDate effectiveOn)
            implements ActionCommand {

        public ProposeDueDate {
            new Checks()
                    .required("to", to)
                    .required("reasonCode", reasonCode)
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("impact", impact, Checks.LONG_TEXT)
                    .optionalText("recovery", recovery, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            impact = Checks.orNull(impact);
            recovery = Checks.orNull(recovery);
        }
    }

    /** @param meetingId the meeting that decided; required when the decision is the board's */
    record DecideDueDate(
            String actionId,
            String proposalId,
            boolean approved,
            String reason,
            @Nullable String meetingId,
            LocalDate effectiveOn)
            implements ActionCommand, AtMeeting {

        public DecideDueDate {
            new Checks()
                    .text("reason", reason, Checks.LONG_TEXT)
                    .optionalText("meetingId", meetingId, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    record ClaimCompletion(String actionId, List<String> evidenceIds, LocalDate effectiveOn) implements ActionCommand {

        public ClaimCompletion {
            new Checks()
                    .texts("evidenceIds", evidenceIds, 100)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
            evidenceIds = evidenceIds == null
                    ? List.of()
                    : evidenceIds.stream().distinct().toList();
        }
    }

    /** @param reason required when the claim is returned */
    record DecideCompletion(
            String actionId, boolean verified, @Nullable String reason, LocalDate effectiveOn)
            implements ActionCommand {

        public DecideCompletion {
            new Checks()
                    .optionalText("reason", reason, Checks.LONG_TEXT)
                    .that(
                            verified || (reason != null && !reason.isBlank()),
                            "reason",
                            "is required when a claim is returned")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
