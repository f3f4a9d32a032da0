package org.plumbline.command.recommendation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.kernel.recommendation.Response;

/**
 * What surrounds the work on a recommendation.
 *
 * @param response the authority's response as it stands
 * @param sros everyone who was ever its senior responsible owner
 * @param outsideSatisfied whether the body outside accepted what is now declared delivered
 * @param held whether work waits
 * @param evidenceIds what was named whenever assurance was requested, beside what was claimed with the actions
 */
public record Circumstances(
        Response response, Set<String> sros, boolean outsideSatisfied, boolean held, Set<String> evidenceIds) {

    static Circumstances of(Response response) {
        return new Circumstances(response, Set.of(), false, false, Set.of());
    }

    Circumstances answered(Response revised) {
        return new Circumstances(revised, sros, outsideSatisfied, held, evidenceIds);
    }

    Circumstances underSro(String sro) {
        return new Circumstances(response, Track.and(sros, sro), outsideSatisfied, held, evidenceIds);
    }

    Circumstances outsideSatisfied(boolean satisfied) {
        return new Circumstances(response, sros, satisfied, held, evidenceIds);
    }

    Circumstances held(boolean isHeld) {
        return new Circumstances(response, sros, outsideSatisfied, isHeld, evidenceIds);
    }

    Circumstances restingOn(List<String> named) {
        Set<String> all = Stream.concat(evidenceIds.stream(), named.stream()).collect(Collectors.toUnmodifiableSet());
        return new Circumstances(response, sros, outsideSatisfied, held, all);
    }
}
