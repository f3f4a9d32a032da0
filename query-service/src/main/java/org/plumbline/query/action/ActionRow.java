package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent.ActionAdded;
import org.plumbline.kernel.action.ActionEvent.DueDateChangeProposed;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionSupported.DueDateChangeEndorsed;
import org.plumbline.kernel.action.ActionSupported.UpdateAccepted;
import org.plumbline.kernel.action.ReasonCode;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.rules.OpenWork;
import org.plumbline.kernel.rules.RedFlags;
import org.plumbline.kernel.rules.Waypoint;

/**
 * An action as it stands.
 *
 * @param baselineDueOn the first due date; never moves
 * @param dueOn the due date now
 * @param slippageDays days between the two
 * @param ownerBody of the bodies that own the items together, the one that acts, or null
 * @param state {@code NOT_STARTED}, {@code IN_PROGRESS}, {@code COMPLETE_CLAIMED}, {@code COMPLETE_VERIFIED} or {@code CANCELLED}
 */
public record ActionRow(
        String id,
        String inspectionId,
        List<String> recommendationIds,
        String title,
        String ownerRole,
        String owner,
        LocalDate startOn,
        LocalDate baselineDueOn,
        LocalDate dueOn,
        List<String> successCriteria,
        String state,
        int timesRedated,
        long slippageDays,
        @Nullable Report report,
        @Nullable Proposal proposal,
        @Nullable Claim claim,
        @Nullable Verdict verdict,
        @Nullable Surroundings around,
        Placing placing,
        @Nullable String ownerBody) {

    /** Rows written before actions had surroundings, or were shared, have none. */
    public ActionRow {
        around = around == null ? Surroundings.none() : around;
        placing = placing == null ? Placing.ofOneInspection() : placing;
    }

    /** Never null. */
    public Surroundings around() {
        return around == null ? Surroundings.none() : around;
    }

    /**
     * The owner's latest report; one recorded later of an earlier day is none.
     *
     * @param pct how much the owner last said is done, or null
     * @param acceptedBy pseudonymous id of the senior responsible owner who accepted it, or null
     */
    public record Report(
            String narrative,
            LocalDate forecastOn,
            SelfRating selfRating,
            LocalDate on,
            @Nullable Integer pct,
            @Nullable String blockers,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedOn) {

        static Report of(ProgressReported e) {
            return new Report(
                    e.narrative(), e.forecastOn(), e.selfRating(), e.effectiveOn(), e.pct(), e.blockers(), null, null);
        }

        Report after(@Nullable Report before) {
            return pct != null || before == null
                    ? this
                    : new Report(narrative, forecastOn, selfRating, on, before.pct, blockers, acceptedBy, acceptedOn);
        }

        Report accepted(UpdateAccepted e) {
            return new Report(narrative, forecastOn, selfRating, on, pct, blockers, e.acceptedBy(), e.effectiveOn());
        }
    }

    /** A new date that awaits a decision. */
    public record Proposal(
            String proposalId,
            LocalDate to,
            ReasonCode reasonCode,
            String reason,
            String proposedBy,
            LocalDate on,
            @Nullable Agenda agenda,
            @Nullable String impact,
            @Nullable String recovery,
            @Nullable Endorsement endorsement) {

        static Proposal of(DueDateChangeProposed e) {
            return new Proposal(
                    e.proposalId(),
                    e.to(),
                    e.reasonCode(),
                    e.reason(),
                    e.proposedBy(),
                    e.effectiveOn(),
                    null,
                    e.impact(),
                    e.recovery(),
                    null);
        }

        Proposal onAgenda(Agenda why) {
            return new Proposal(proposalId, to, reasonCode, reason, proposedBy, on, why, impact, recovery, endorsement);
        }

        Proposal endorsed(DueDateChangeEndorsed e) {
            Endorsement by = new Endorsement(e.reason(), e.endorsedBy(), e.effectiveOn());
            return new Proposal(proposalId, to, reasonCode, reason, proposedBy, on, agenda, impact, recovery, by);
        }
    }

    /**
     * That the senior responsible owner stands behind a proposed date.
     *
     * @param by pseudonymous id of who does
     */
    public record Endorsement(String reason, String by, LocalDate on) {}

    /**
     * Why the owner is on the agenda of the board's next meeting.
     *
     * @param changes how often the date has moved
     * @param rulesVersion of the board's rules that say so, or 0 for the standard ones
     */
    public record Agenda(int changes, int rulesVersion) {}

    /** The owner's claim that it is done. */
    public record Claim(List<String> evidenceIds, String claimedBy, LocalDate on) {}

    /** The answer to the latest claim. */
    public record Verdict(boolean verified, @Nullable String reason, String by, LocalDate on) {}

    public static ActionRow added(ActionAdded e) {
        return new ActionRow(
                e.actionId(),
                e.inspectionId(),
                e.recommendationIds(),
                e.title(),
                e.ownerRole(),
                e.owner(),
                e.startOn(),
                e.baselineDueOn(),
                e.baselineDueOn(),
                e.successCriteria(),
                "NOT_STARTED",
                0,
                0,
                null,
                null,
                null,
                null,
                Surroundings.none(),
                Placing.ofOneInspection(),
                e.ownerBody());
    }

    /** What is known of it while it is neither claimed nor finished. */
    OpenWork work() {
        Surroundings.Obstacle obstacle = around().obstacle();
        return new OpenWork(
                new RedFlags(
                        dueOn,
                        report == null ? null : report.forecastOn(),
                        obstacle == null ? null : obstacle.since(),
                        report == null || report.on().isBefore(startOn) ? startOn : report.on()),
                startOn,
                !state.equals("NOT_STARTED"),
                report == null ? null : report.pct(),
                around().milestones().stream()
                        .filter(m -> m.state().equals("OPEN"))
                        .map(m -> new Waypoint(m.title(), m.dueOn()))
                        .toList(),
                around().declared());
    }

    /** The inspections whose recommendations it is to discharge. */
    public Stream<String> inspections() {
        return Stream.concat(Stream.of(inspectionId), placing.alsoOf().stream());
    }

    ActionRow with(Consumer<ActionDraft> change) {
        ActionDraft draft = new ActionDraft(this);
        change.accept(draft);
        return draft.row();
    }
}
