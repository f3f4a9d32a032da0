package org.plumbline.command.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.recommendation.Response;

/** Where declining an item means to live with its risk, somebody named does, and looks at it again on a day that is named. */
final class WhoeverDeclinesBearsTheRisk {

    private WhoeverDeclinesBearsTheRisk() {}

    static boolean holds(
            Framework framework, Response decision, @Nullable String riskOwner, @Nullable LocalDate reviewOn) {
        return decision != Response.NOT_ACCEPTED
                || !framework.refusalAcceptsRisk()
                || riskOwner != null && !riskOwner.isBlank() && reviewOn != null;
    }
}
