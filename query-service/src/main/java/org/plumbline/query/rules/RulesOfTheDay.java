package org.plumbline.query.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.kernel.rules.InForce;

/** What each board goes by on one day. */
public record RulesOfTheDay(Map<String, InForce> byInspection) {

    public RulesOfTheDay {
        byInspection = Map.copyOf(byInspection);
    }

    public InForce of(String inspectionId) {
        return byInspection.getOrDefault(inspectionId, InForce.standard()).ofBoard(inspectionId);
    }

    /** For what concerns several boards: of each threshold the strictest. */
    public InForce strictest(Stream<String> inspectionIds) {
        return inspectionIds.map(this::of).reduce(InForce::stricter).orElseGet(InForce::standard);
    }
}
