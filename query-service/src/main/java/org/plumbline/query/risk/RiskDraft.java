package org.plumbline.query.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.risk.RiskEvent;
import org.plumbline.kernel.risk.RiskEvent.*;
import org.plumbline.kernel.rules.RiskBands;
import org.plumbline.query.risk.RiskRow.*;

/** A row while an event changes it. */
final class RiskDraft {

    private final RiskRow before;
    private List<String> recommendationIds;
    private String ownerRole;
    private String owner;
    private List<Before> owners;
    private String state;
    private String band;
    private List<Assessment> assessments;

    @Nullable
    private Treatment treatment;

    private LocalDate reviewOn;
    private List<Review> reviews;

    @Nullable
    private Acceptance acceptance;

    @Nullable
    private Closure closure;

    RiskDraft(RiskRow before) {
        this.before = before;
        recommendationIds = before.recommendationIds();
        ownerRole = before.ownerRole();
        owner = before.owner();
        owners = before.owners();
        state = before.state();
        band = before.band();
        assessments = before.assessments();
        treatment = before.treatment();
        reviewOn = before.reviewOn();
        reviews = before.reviews();
        acceptance = before.acceptance();
        closure = before.closure();
    }

    RiskRow after(RiskEvent event) {
        switch (event) {
            case RiskIdentified _ -> {}
            case RiskAssessed e -> assessed(e);
            case RiskTreated e -> treated(e);
            case RiskReviewed e -> reviewed(e);
            case RiskAccepted e -> accepted(e);
            case RiskReassigned e -> reassigned(e);
            case RiskLinked e ->
                recommendationIds = Stream.concat(recommendationIds.stream(), e.recommendationIds().stream())
                        .distinct()
                        .toList();
            case RiskClosed e -> {
                state = "CLOSED";
                closure = new Closure(e.effectiveOn(), e.reason());
            }
            case RiskReopened e -> reopened(e);
        }
        return row();
    }

    private void assessed(RiskAssessed e) {
        assessments = with(
                assessments, new Assessment(e.effectiveOn(), e.inherent(), e.current(), e.target(), e.rationale()));
        band = RiskBands.standard().of(e.current()).name();
        boolean isBorne = acceptance != null && !e.current().isGraverThan(acceptance.score());
        if (!isBorne) {
            acceptance = null;
            state = state.equals("TREATED") ? state : "ASSESSED";
        }
    }

    private void treated(RiskTreated e) {
        treatment = new Treatment(e.effectiveOn(), e.treatment(), e.treatBy());
        state = "TREATED";
        acceptance = null;
    }

    private void reassigned(RiskReassigned e) {
        owners = with(owners, new Before(owner, ownerRole, e.effectiveOn(), e.reason()));
        owner = e.owner();
        ownerRole = e.ownerRole();
    }

    private void reviewed(RiskReviewed e) {
        reviews = with(reviews, new Review(e.effectiveOn(), e.observation(), e.reviewOn()));
        reviewOn = e.reviewOn();
    }

    private void accepted(RiskAccepted e) {
        state = "ACCEPTED";
        reviewOn = e.reviewOn();
        acceptance = assessments.isEmpty()
                ? null
                : new Acceptance(
                        e.effectiveOn(),
                        e.meetingId(),
                        e.rationale(),
                        assessments.getLast().current());
    }

    private void reopened(RiskReopened e) {
        state = assessments.isEmpty() ? "IDENTIFIED" : "ASSESSED";
        reviewOn = e.reviewOn();
        acceptance = null;
        closure = null;
    }

    private RiskRow row() {
        return new RiskRow(
                before.id(),
                before.inspectionId(),
                before.title(),
                before.cause(),
                before.event(),
                before.consequence(),
                recommendationIds,
                ownerRole,
                owner,
                owners,
                state,
                band,
                assessments,
                treatment,
                reviewOn,
                reviews,
                acceptance,
                closure);
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
