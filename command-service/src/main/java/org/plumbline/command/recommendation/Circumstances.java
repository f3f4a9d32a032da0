package org.plumbline.command.recommendation;

import java.util.Set;
import org.plumbline.kernel.recommendation.Response;

/**
 * What surrounds the work on a recommendation.
 *
 * @param response the authority's response as it stands
 * @param sros everyone who was ever its senior responsible owner
 * @param outsideSatisfied whether the body outside accepted what is now declared delivered
 * @param held whether work waits
 */
public record Circumstances(Response response, Set<String> sros, boolean outsideSatisfied, boolean held) {

    static Circumstances of(Response response) {
        return new Circumstances(response, Set.of(), false, false);
    }

    Circumstances answered(Response revised) {
        return new Circumstances(revised, sros, outsideSatisfied, held);
    }

    Circumstances underSro(String sro) {
        return new Circumstances(response, Track.and(sros, sro), outsideSatisfied, held);
    }

    Circumstances outsideSatisfied(boolean satisfied) {
        return new Circumstances(response, sros, satisfied, held);
    }

    Circumstances held(boolean isHeld) {
        return new Circumstances(response, sros, outsideSatisfied, isHeld);
    }
}
