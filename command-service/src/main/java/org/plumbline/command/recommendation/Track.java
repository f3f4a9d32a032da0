package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.recommendation.AssuranceLevel;
import org.plumbline.kernel.recommendation.ImpactRating;
import org.plumbline.kernel.recommendation.RecommendationEvent.AssuranceGiven;
import org.plumbline.kernel.recommendation.Response;

/**
 * How far an accepted recommendation has come.
 *
 * @param deliveredBy everyone who ever declared it delivered
 * @param assurance the latest assurance of what is now declared delivered
 * @param periods every period ever recorded
 * @param around what surrounds the work
 * @param periodsHeld how many periods in a row new practice has held
 */
public record Track(
        Finding finding,
        Set<String> actionIds,
        boolean workStarted,
        Set<String> deliveredBy,
        Optional<Assurance> assurance,
        ImpactRating impact,
        boolean embedding,
        Set<String> periods,
        int periodsHeld,
        Circumstances around) {

    public record Assurance(String assuranceId, AssuranceLevel level, int line, LocalDate on) {}

    static Track start(Finding finding, Response response) {
        return new Track(
                finding,
                Set.of(),
                false,
                Set.of(),
                Optional.empty(),
                ImpactRating.NONE_YET,
                false,
                Set.of(),
                0,
                Circumstances.of(response));
    }

    Track about(Finding corrected) {
        return with(corrected, around);
    }

    boolean isAssured() {
        return assurance.filter(a -> a.level().isAtLeastReasonable()).isPresent();
    }

    boolean isAssuredBy(String assuranceId) {
        return assurance.filter(a -> a.assuranceId().equals(assuranceId)).isPresent();
    }

    Track withAction(String actionId) {
        return new Track(
                finding,
                and(actionIds, actionId),
                workStarted,
                deliveredBy,
                assurance,
                impact,
                embedding,
                periods,
                periodsHeld,
                around);
    }

    Track withWorkStarted() {
        return new Track(
                finding, actionIds, true, deliveredBy, assurance, impact, embedding, periods, periodsHeld, around);
    }

    Track deliveredBy(String person) {
        return new Track(
                finding,
                actionIds,
                workStarted,
                and(deliveredBy, person),
                assurance,
                impact,
                embedding,
                periods,
                periodsHeld,
                around);
    }

    Track assured(AssuranceGiven e) {
        return new Track(
                finding,
                actionIds,
                workStarted,
                deliveredBy,
                Optional.of(new Assurance(e.assuranceId(), e.level(), e.line(), e.effectiveOn())),
                impact,
                embedding,
                periods,
                periodsHeld,
                around);
    }

    Track rated(ImpactRating rating) {
        return new Track(
                finding,
                actionIds,
                workStarted,
                deliveredBy,
                assurance,
                rating,
                embedding,
                periods,
                periodsHeld,
                around);
    }

    Track embedding(Set<String> recorded, int held) {
        return new Track(finding, actionIds, workStarted, deliveredBy, assurance, impact, true, recorded, held, around);
    }

    /** Assurance covered what was delivered then; more work needs its own, and practice is embedded anew. */
    Track backToWork() {
        return new Track(
                finding,
                actionIds,
                workStarted,
                deliveredBy,
                Optional.empty(),
                impact,
                false,
                periods,
                0,
                around.outsideSatisfied(false));
    }

    Track around(Circumstances circumstances) {
        return with(finding, circumstances);
    }

    private Track with(Finding about, Circumstances circumstances) {
        return new Track(
                about,
                actionIds,
                workStarted,
                deliveredBy,
                assurance,
                impact,
                embedding,
                periods,
                periodsHeld,
                circumstances);
    }

    static Set<String> and(Set<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
