package org.plumbline.command.recommendation;

import static org.plumbline.kernel.refusal.RefusalCode.CYCLE;

import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;

/** A recommendation is not replaced by what it replaced itself, however long the way round. */
final class Succession {

    private Succession() {}

    static void check(String id, String field, String successor, RecommendationFacts facts) {
        if (id.equals(successor)) {
            throw Invalid.field(field, "must be another recommendation");
        }
        if (facts.successors().contains(id)) {
            throw Refused.because(CYCLE);
        }
    }
}
