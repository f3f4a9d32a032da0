package org.plumbline.query.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.risk.Score;
import org.plumbline.kernel.rules.RiskBands;

/**
 * A risk.
 *
 * @param recommendationIds those it threatens; none when it threatens the plan as a whole
 * @param owner pseudonymous id of who looks after it
 * @param owners who looked after it before, the first first
 * @param state {@code IDENTIFIED}, {@code ASSESSED}, {@code TREATED}, {@code ACCEPTED} or {@code CLOSED}
 * @param band of the current score: {@code LOW}, {@code MEDIUM}, {@code HIGH}, {@code VERY_HIGH}, or
 *     {@code NOT_ASSESSED}
 * @param assessments the latest last
 * @param treatment what is done about it
 * @param reviewOn when it is looked at again
 * @param reviews the latest last
 * @param acceptance the board's decision to bear it, while that holds
 * @param closure why it is over, while it is
 */
public record RiskRow(
        String id,
        String inspectionId,
        String title,
        String cause,
        String event,
        String consequence,
        List<String> recommendationIds,
        String ownerRole,
        String owner,
        List<Before> owners,
        String state,
        String band,
        List<Assessment> assessments,
        @Nullable Treatment treatment,
        LocalDate reviewOn,
        List<Review> reviews,
        @Nullable Acceptance acceptance,
        @Nullable Closure closure) {

    public RiskRow {
        owners = owners == null ? List.of() : List.copyOf(owners);
        assessments = assessments == null ? List.of() : List.copyOf(assessments);
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }

    /** Who looked after it until that day, and why no longer. */
    public record Before(String owner, String ownerRole, LocalDate until, String reason) {}

    /** Where it was placed on the grid: before anything was done, as it was on that day, as it should become. */
    public record Assessment(LocalDate on, Score inherent, Score current, Score target, String rationale) {}

    /** What is done about it, and by when. */
    public record Treatment(LocalDate on, String text, LocalDate by) {}

    /** What was found, and when it was to be looked at next. */
    public record Review(LocalDate on, String observation, LocalDate reviewOn) {}

    /** @param score the current score that the board decided to bear */
    public record Acceptance(LocalDate on, String meetingId, String rationale, Score score) {}

    public record Closure(LocalDate on, String reason) {}

    /** With the band that the rules of a day give its current score. */
    RiskRow under(RiskBands bands) {
        return assessments.isEmpty()
                ? this
                : new RiskRow(
                        id,
                        inspectionId,
                        title,
                        cause,
                        event,
                        consequence,
                        recommendationIds,
                        ownerRole,
                        owner,
                        owners,
                        state,
                        bands.of(assessments.getLast().current()).name(),
                        assessments,
                        treatment,
                        reviewOn,
                        reviews,
                        acceptance,
                        closure);
    }

    static RiskRow identified(RiskIdentified e) {
        return new RiskRow(
                e.riskId(),
                e.inspectionId(),
                e.title(),
                e.cause(),
                e.event(),
                e.consequence(),
                e.recommendationIds(),
                e.ownerRole(),
                e.owner(),
                List.of(),
                "IDENTIFIED",
                "NOT_ASSESSED",
                List.of(),
                null,
                e.reviewOn(),
                List.of(),
                null,
                null);
    }
}
