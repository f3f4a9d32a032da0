package org.plumbline.query.register;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationWorded;
import org.plumbline.kernel.recommendation.RecommendationWorded.TranscriptionCorrected;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.query.register.RecommendationRow.Answer;
import org.plumbline.query.register.RecommendationRow.Assurance;
import org.plumbline.query.register.RecommendationRow.Closing;
import org.plumbline.query.register.RecommendationRow.Period;

/** A row while an event changes it. */
final class RecommendationDraft {

    private final RecommendationRow before;
    String state;

    @Nullable
    Answer response;

    List<String> actionIds;
    boolean notRequired;
    boolean reported;
    boolean assured;
    boolean embedded;
    boolean closed;

    @Nullable
    Assurance assurance;

    ImpactRating impact;
    int periodsHeld;
    int periodsRequired;
    List<Period> periods;

    @Nullable
    Closing closing;

    Upkept upkept;
    AtVisits atVisits;
    Doubts doubts;
    ProposedFinding finding;
    Wording wording;

    RecommendationDraft(RecommendationRow before) {
        this.before = before;
        state = before.state();
        response = before.response();
        actionIds = before.actionIds();
        notRequired = before.notRequired();
        reported = before.reported();
        assured = before.assured();
        embedded = before.embedded();
        closed = before.closed();
        assurance = before.assurance();
        impact = before.impact();
        periodsHeld = before.periodsHeld();
        periodsRequired = before.periodsRequired();
        periods = before.periods();
        closing = before.closing();
        upkept = before.upkept();
        atVisits = before.atVisits();
        doubts = before.doubts();
        finding = before.finding();
        wording = before.wording();
    }

    RecommendationRow row() {
        return new RecommendationRow(
                before.id(),
                before.inspectionId(),
                before.framework(),
                finding,
                state,
                response,
                actionIds,
                notRequired,
                reported,
                assured,
                embedded,
                closed,
                assurance,
                impact,
                periodsHeld,
                periodsRequired,
                periods,
                closing,
                upkept,
                atVisits,
                doubts,
                wording);
    }

    void word(RecommendationWorded event) {
        wording = wording.and(event);
        if (event instanceof TranscriptionCorrected e) {
            finding = finding.reading(e.to());
        }
    }

    void answer(Answer given) {
        state = given.decision().name();
        response = given;
        notRequired = given.decision() == Response.NOT_ACCEPTED;
    }

    void plan(String actionId) {
        upkept = upkept.withoutAction(null);
        state = reported ? "IN_PROGRESS" : state.endsWith("ACCEPTED") ? "PLANNED" : state;
        actionIds = Stream.concat(actionIds.stream(), Stream.of(actionId))
                .distinct()
                .toList();
        reported = false;
        assured = false;
        embedded = false;
    }

    void work() {
        state = "IN_PROGRESS";
        claimAnew(false);
    }

    void deliver() {
        state = "DELIVERED";
        claimAnew(true);
    }

    private void claimAnew(boolean isReported) {
        reported = isReported;
        assured = false;
        embedded = false;
        periodsHeld = 0;
    }

    void submit() {
        state = "UNDER_ASSURANCE";
        doubts = Doubts.none();
        reported = true;
        periodsHeld = assured ? periodsHeld : 0;
    }

    void assure(Assurance given) {
        boolean enough = given.level().isAtLeastReasonable();
        state = enough ? "EMBEDDING" : state;
        assured = enough;
        embedded = enough && embedded;
        assurance = given;
        periodsHeld = enough ? periodsHeld : 0;
    }

    void embed(int held, int required) {
        embedded = assured && required > 0 && held >= required;
        periodsHeld = held;
        periodsRequired = required;
    }

    void observe(Period seen, int inARow) {
        periods = Stream.concat(periods.stream(), Stream.of(seen)).toList();
        embed(inARow, periodsRequired);
    }

    void close(Closing by) {
        state = "CLOSED";
        closed = true;
        closing = by;
    }

    void reopen() {
        upkept = upkept.reopened();
        atVisits = atVisits.decided();
        doubts = Doubts.none();
        closed = false;
        closing = null;
        impact = ImpactRating.NONE_YET;
        work();
    }

    void revise(Answer revised) {
        response = revised;
        notRequired = revised.decision() == Response.NOT_ACCEPTED;
        if (notRequired) {
            state = revised.decision().name();
            claimAnew(false);
        } else if (state.equals(Response.NOT_ACCEPTED.name())) {
            work();
        }
    }

    /** @param next {@code SUPERSEDED} or {@code MERGED} */
    void replace(String next, String byId) {
        state = next;
        notRequired = true;
        upkept = upkept.replaced(byId);
    }
}
