package org.plumbline.command.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.recommendation.Response;

/**
 * What surrounds the work on a recommendation.
 *
 * @param response the authority's response as it stands
 * @param sros everyone who was ever its senior responsible owner
 * @param deliveredOn the day on which it was last declared delivered
 * @param sro who is now
 * @param outsideSatisfied whether the body outside accepted what is now declared delivered
 * @param holds for how long work waits, and waited
 * @param evidenceIds what was named whenever assurance was requested, beside what was claimed with the actions
 * @param noFurtherAction whether it was said why nothing is to be done
 */
public record Circumstances(
        Response response,
        Set<String> sros,
        Optional<String> sro,
        Optional<LocalDate> deliveredOn,
        boolean outsideSatisfied,
        Holds holds,
        Set<String> evidenceIds,
        boolean noFurtherAction) {

    static Circumstances of(Response response) {
        return new Circumstances(
                response, Set.of(), Optional.empty(), Optional.empty(), false, Holds.none(), Set.of(), false);
    }

    Circumstances answered(Response revised) {
        return new Circumstances(
                revised, sros, sro, deliveredOn, outsideSatisfied, holds, evidenceIds, noFurtherAction);
    }

    Circumstances underSro(String next) {
        return new Circumstances(
                response,
                Track.and(sros, next),
                Optional.of(next),
                deliveredOn,
                outsideSatisfied,
                holds,
                evidenceIds,
                noFurtherAction);
    }

    Circumstances delivered(LocalDate on) {
        return new Circumstances(response, sros, sro, Optional.of(on), false, holds, evidenceIds, noFurtherAction);
    }

    Circumstances outsideSatisfied(boolean satisfied) {
        return new Circumstances(response, sros, sro, deliveredOn, satisfied, holds, evidenceIds, noFurtherAction);
    }

    Circumstances with(Holds changed) {
        return new Circumstances(
                response, sros, sro, deliveredOn, outsideSatisfied, changed, evidenceIds, noFurtherAction);
    }

    Circumstances restingOn(List<String> named) {
        Set<String> all = Stream.concat(evidenceIds.stream(), named.stream()).collect(Collectors.toUnmodifiableSet());
        return new Circumstances(response, sros, sro, deliveredOn, outsideSatisfied, holds, all, noFurtherAction);
    }

    Circumstances noFurtherAction(boolean declared) {
        return new Circumstances(response, sros, sro, deliveredOn, outsideSatisfied, holds, evidenceIds, declared);
    }
}
