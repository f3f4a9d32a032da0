package org.plumbline.query.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.action.ActionEvent.DueDateChanged;
import org.plumbline.kernel.action.ActionPlaced;
import org.plumbline.kernel.action.ActionPlaced.ActionCarried;
import org.plumbline.query.action.ActionRow.Claim;
import org.plumbline.query.action.ActionRow.Proposal;
import org.plumbline.query.action.ActionRow.Report;
import org.plumbline.query.action.ActionRow.Verdict;

/** A row while an event changes it. */
final class ActionDraft {

    private final ActionRow before;
    String inspectionId;
    List<String> recommendationIds;
    String title;
    List<String> successCriteria;
    String ownerRole;
    String owner;
    LocalDate dueOn;
    String state;
    int timesRedated;

    @Nullable
    Report report;

    @Nullable
    Proposal proposal;

    @Nullable
    Claim claim;

    @Nullable
    Verdict verdict;

    Surroundings around;
    Placing placing;

    ActionDraft(ActionRow before) {
        this.before = before;
        inspectionId = before.inspectionId();
        recommendationIds = before.recommendationIds();
        title = before.title();
        successCriteria = before.successCriteria();
        ownerRole = before.ownerRole();
        owner = before.owner();
        dueOn = before.dueOn();
        state = before.state();
        timesRedated = before.timesRedated();
        report = before.report();
        proposal = before.proposal();
        claim = before.claim();
        verdict = before.verdict();
        around = before.around();
        placing = before.placing();
    }

    ActionRow row() {
        return new ActionRow(
                before.id(),
                inspectionId,
                recommendationIds,
                title,
                ownerRole,
                owner,
                before.startOn(),
                before.baselineDueOn(),
                dueOn,
                successCriteria,
                state,
                timesRedated,
                java.time.temporal.ChronoUnit.DAYS.between(before.baselineDueOn(), dueOn),
                report,
                proposal,
                claim,
                verdict,
                around,
                placing,
                before.ownerBody());
    }

    /** A report of an earlier day than the latest only says how it stood. */
    void report(Report said) {
        state = state.equals("NOT_STARTED") ? "IN_PROGRESS" : state;
        Report latest = report;
        report = latest != null && said.on().isBefore(latest.on()) ? latest : said.after(latest);
    }

    void redate(DueDateChanged e) {
        dueOn = e.to();
        timesRedated = e.nth();
        proposal = null;
        around = around.redated(Surroundings.Redating.of(e));
    }

    void claim(Claim made) {
        state = "COMPLETE_CLAIMED";
        claim = made;
        verdict = null;
    }

    void judge(Verdict given) {
        state = given.verified() ? "COMPLETE_VERIFIED" : "IN_PROGRESS";
        proposal = given.verified() ? null : proposal;
        around = given.verified() ? around.declared(null) : around;
        verdict = given;
    }

    void cancel(Surroundings.Cancellation cancellation) {
        state = "CANCELLED";
        proposal = null;
        around = around.cancelled(cancellation).declared(null);
    }

    void reopen() {
        state = report == null && claim == null ? "NOT_STARTED" : "IN_PROGRESS";
        verdict = null;
        around = around.cancelled(null);
    }

    void place(ActionPlaced event) {
        if (event instanceof ActionCarried e) {
            inspectionId = e.inspectionIds().getFirst();
            recommendationIds = recommendationIds.stream()
                    .map(id -> id.equals(e.fromRecommendationId()) ? e.toRecommendationId() : id)
                    .distinct()
                    .toList();
        }
        placing = placing.and(event, inspectionId);
    }

    void reassign(String role, String to) {
        around = around.ownedBefore(
                Stream.concat(around.earlierOwners().stream(), Stream.of(owner)).toList());
        ownerRole = role;
        owner = to;
    }

    static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
