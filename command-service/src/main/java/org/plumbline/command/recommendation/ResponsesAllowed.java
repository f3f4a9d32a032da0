package org.plumbline.command.recommendation;

import static org.plumbline.kernel.recommendation.Response.ACCEPTED;
import static org.plumbline.kernel.recommendation.Response.PARTIALLY_ACCEPTED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.kernel.recommendation.Response;

/** Which responses a framework leaves open: an Ofsted finding cannot be declined, an auditor's can. */
final class ResponsesAllowed {

    private static final Set<Response> ALL = EnumSet.allOf(Response.class);

    private static final Map<String, Set<Response>> BY_FRAMEWORK = Map.of(
            "ILACS", EnumSet.of(ACCEPTED, PARTIALLY_ACCEPTED),
            "SIF", EnumSet.of(ACCEPTED, PARTIALLY_ACCEPTED),
            "SIF_REINSPECTION", EnumSet.of(ACCEPTED, PARTIALLY_ACCEPTED),
            "LAC_2013", EnumSet.of(ACCEPTED, PARTIALLY_ACCEPTED));

    private ResponsesAllowed() {}

    static Set<Response> by(String framework) {
        return BY_FRAMEWORK.getOrDefault(framework, ALL);
    }
}
