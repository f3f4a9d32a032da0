package org.plumbline.kernel.recommendation;

import java.time.LocalDate;
import org.plumbline.kernel.refusal.Checks;

/** What the product itself asks of a recommendation. */
public sealed interface RecommendationWatch extends RecommendationCommand {

    /** Asked from the last day of a hold on; asked again it changes nothing. */
    record CheckHold(String recommendationId, LocalDate effectiveOn) implements RecommendationWatch {

        public CheckHold {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }
}
