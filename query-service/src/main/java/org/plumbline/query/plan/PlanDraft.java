package org.plumbline.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.PlanEvent.*;
import org.plumbline.kernel.plan.VersionEvent.*;
import org.plumbline.query.plan.PlanRow.*;

/** A row while an event changes it. */
final class PlanDraft {

    private final PlanRow before;
    private String state;
    private int passed;
    private LocalDate endsOn;
    private List<Priority> priorities;
    private List<Version> versions;
    private @Nullable Ending ending;

    PlanDraft(PlanRow before) {
        this.before = before;
        state = before.state();
        passed = before.passed();
        endsOn = before.endsOn();
        priorities = before.priorities();
        versions = before.versions();
        ending = before.ending();
    }

    void added(PriorityAdded e) {
        priorities = and(
                priorities,
                new Priority(
                        e.priorityId(), e.title(), e.sroOffice(), e.sro(), e.equalityImpact(), List.of(), List.of()));
    }

    void renamed(PriorityRenamed e) {
        each(e.priorityId(), p -> called(p, e.to(), p.sroOffice(), p.sro()));
    }

    void assigned(SroAssigned e) {
        each(e.priorityId(), p -> called(p, p.title(), e.sroOffice(), e.sro()));
    }

    void linked(RecommendationLinked e) {
        String id = e.recommendationId();
        priorities = priorities.stream()
                .map(p -> holding(p, not(p.recommendationIds(), id), p.contributesTo()))
                .toList();
        each(e.priorityId(), p -> holding(p, and(p.recommendationIds(), id), not(p.contributesTo(), id)));
    }

    void contributing(ContributionAdded e) {
        each(e.priorityId(), p -> holding(p, p.recommendationIds(), and(p.contributesTo(), e.recommendationId())));
    }

    void contributingNoLonger(ContributionEnded e) {
        each(e.priorityId(), p -> holding(p, p.recommendationIds(), not(p.contributesTo(), e.recommendationId())));
    }

    private static Priority called(Priority p, String title, String office, String sro) {
        return new Priority(
                p.priorityId(), title, office, sro, p.equalityImpact(), p.recommendationIds(), p.contributesTo());
    }

    private static Priority holding(Priority p, List<String> led, List<String> others) {
        return new Priority(p.priorityId(), p.title(), p.sroOffice(), p.sro(), p.equalityImpact(), led, others);
    }

    void frozen(VersionFrozen e, long position) {
        state = "FROZEN";
        passed = 0;
        versions = and(
                versions,
                new Version(
                        e.versionNumber(), e.sha256(), e.frozenBy(), e.effectiveOn(), position, "FROZEN", List.of()));
    }

    void endorsed(VersionEndorsed e) {
        passed++;
        resolved(
                e.versionNumber(),
                new Resolution(e.body(), "ENDORSED", e.effectiveOn(), e.meetingId(), e.minuteReference(), null));
        state = "ENDORSED";
    }

    void approved(VersionApproved e) {
        passed++;
        resolved(
                e.versionNumber(),
                new Resolution(e.body(), "APPROVED", e.effectiveOn(), e.meetingId(), e.minuteReference(), null));
        state = "APPROVED";
    }

    void returned(VersionReturned e) {
        passed = 0;
        resolved(
                e.versionNumber(),
                new Resolution(e.body(), "RETURNED", e.effectiveOn(), e.meetingId(), e.minuteReference(), e.reason()));
        state = versions.stream().anyMatch(v -> v.state().equals("LIVE")) ? "REFRESHED" : "DRAFT";
    }

    void live(PlanWentLive e) {
        state = "LIVE";
        versions = versions.stream()
                .map(v -> v.number() == e.versionNumber()
                        ? in(v, "LIVE")
                        : v.state().equals("LIVE") ? in(v, "REPLACED") : v)
                .toList();
    }

    void submitted(VersionSubmitted e) {
        state = state.equals("APPROVED") ? "SUBMITTED" : state;
        versions = versions.stream()
                .map(v -> v.number() == e.versionNumber() && v.state().equals("APPROVED") ? in(v, "SUBMITTED") : v)
                .toList();
    }

    void refreshed(PlanRefreshed e) {
        state = "REFRESHED";
        passed = 0;
        endsOn = e.endsOn() == null ? endsOn : e.endsOn();
    }

    void ended(String how, Ending end) {
        state = how;
        ending = end;
    }

    private void resolved(int number, Resolution resolution) {
        versions = versions.stream()
                .map(v -> v.number() == number
                        ? new Version(
                                v.number(),
                                v.sha256(),
                                v.frozenBy(),
                                v.frozenOn(),
                                v.position(),
                                resolution.outcome(),
                                and(v.resolutions(), resolution))
                        : v)
                .toList();
    }

    private static Version in(Version v, String state) {
        return new Version(v.number(), v.sha256(), v.frozenBy(), v.frozenOn(), v.position(), state, v.resolutions());
    }

    private void each(String priorityId, UnaryOperator<Priority> change) {
        priorities = priorities.stream()
                .map(p -> p.priorityId().equals(priorityId) ? change.apply(p) : p)
                .toList();
    }

    private static List<String> not(List<String> all, String one) {
        return all.stream().filter(id -> !id.equals(one)).toList();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    PlanRow row() {
        return new PlanRow(
                before.id(),
                before.inspectionIds(),
                before.title(),
                before.startsOn(),
                endsOn,
                before.chain(),
                state,
                passed,
                priorities,
                versions,
                ending);
    }
}
