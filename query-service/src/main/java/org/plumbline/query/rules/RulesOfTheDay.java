package org.plumbline.query.rules;

import java.util.Map;
import org.plumbline.kernel.rules.InForce;

/** What each board goes by on one day. */
public record RulesOfTheDay(Map<String, InForce> byInspection) {

    public RulesOfTheDay {
        byInspection = Map.copyOf(byInspection);
    }

    public InForce of(String inspectionId) {
        return byInspection.getOrDefault(inspectionId, InForce.standard());
    }
}
