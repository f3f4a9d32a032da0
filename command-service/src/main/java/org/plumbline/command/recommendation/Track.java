package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.Response;

/**
 * How far an accepted recommendation has come.
 *
 * @param deliveredBy everyone who ever declared it delivered
 * @param assurance the latest assurance of what is now declared delivered
 * @param around what surrounds the work
 */
public record Track(
        Finding finding,
        Set<String> actionIds,
        boolean workStarted,
        Set<String> deliveredBy,
        Optional<Assurance> assurance,
        Impact impact,
        Sustainment sustainment,
        Circumstances around) {

    /**
     * @param on the day it was given
     * @param since the day from which it has been assured without a break
     * @param outsideEvidenceId the evidence that holds the opinion, where it is that of a body outside
     */
    public record Assurance(
            String assuranceId,
            AssuranceLevel level,
            int line,
            String givenBy,
            LocalDate on,
            LocalDate since,
            Optional<String> outsideEvidenceId) {}

    static Track start(Finding finding, Response response) {
        return new Track(
                finding,
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                Impact.noneYet(),
                Sustainment.none(),
                Circumstances.of(response));
    }

    Track about(Finding corrected) {
        return new Track(corrected, actionIds, workStarted, deliveredBy, assurance, impact, sustainment, around);
    }

    boolean isAssured() {
        return assurance.filter(a -> a.level().isAtLeastReasonable()).isPresent();
    }

    boolean isAssuredBy(String assuranceId) {
        return assurance.filter(a -> a.assuranceId().equals(assuranceId)).isPresent();
    }

    Track withAction(String actionId) {
        return with(and(actionIds, actionId), workStarted, deliveredBy).around(around.noFurtherAction(false));
    }

    Track withWorkStarted() {
        return with(actionIds, true, deliveredBy);
    }

    Track deliveredBy(String person, LocalDate on) {
        return with(actionIds, workStarted, and(deliveredBy, person)).around(around.delivered(on));
    }

    /** A further opinion does not make what was embedded under the one before count anew. */
    Track assured(AssuranceGiven e) {
        LocalDate since =
                assurance.filter(_ -> isAssured()).map(Assurance::since).orElse(e.effectiveOn());
        return with(
                Optional.of(new Assurance(
                        e.assuranceId(),
                        e.level(),
                        e.line(),
                        e.givenBy(),
                        e.effectiveOn(),
                        since,
                        Optional.ofNullable(e.outsideEvidenceId()))),
                impact,
                sustainment,
                around);
    }

    Track with(Impact rated) {
        return with(assurance, rated, sustainment, around);
    }

    Track with(Sustainment recorded) {
        return with(assurance, impact, recorded, around);
    }

    /** Assurance covered what was delivered then; more work needs its own, and practice is embedded anew. */
    Track backToWork() {
        return with(Optional.empty(), impact, sustainment.ended(), around.outsideSatisfied(false));
    }

    /** What was closed was closed too soon, so what was said of the difference it made is open again too. */
    Track reopened(LocalDate on) {
        Track atWork = backToWork().with(Impact.noneYet());
        return atWork.around(atWork.around.with(around.holds().ended(on)));
    }

    /** What assurance was requested on and rests on, and what the impact was rated on. */
    Set<String> evidenceIds() {
        return Stream.of(around.evidenceIds().stream(), impact.evidenceIds().stream(), opinion().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The evidence that holds the opinion of a body outside, where the assurance is that. */
    Optional<String> opinion() {
        return assurance.flatMap(Assurance::outsideEvidenceId);
    }

    Track around(Circumstances circumstances) {
        return with(assurance, impact, sustainment, circumstances);
    }

    private Track with(Set<String> actions, boolean started, Set<String> declarers) {
        return new Track(finding, actions, started, declarers, assurance, impact, sustainment, around);
    }

    private Track with(Optional<Assurance> given, Impact rated, Sustainment recorded, Circumstances circumstances) {
        return new Track(finding, actionIds, workStarted, deliveredBy, given, rated, recorded, circumstances);
    }

    static Set<String> and(Set<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
