package org.plumbline.kernel.framework;

import java.util.List;
import java.util.Map;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.recommendation.Response;

/**
 * One kind of inspection, audit, investigation or intervention.
 *
 * @param code as in a proposal, such as {@code ILACS}
 * @param title its name in full
 * @param body who carries it out, such as {@code Ofsted}
 * @param terms the body's own word for each kind of item it makes; pages show it
 * @param grades the scale it judges by; empty when it gives no grades
 * @param responses what the authority may answer, and the word for it; an answer that is absent cannot be given
 * @param clocks what a report of it starts
 * @param closedBy who decides that an item is closed
 * @param outsiderAccepts whether an item closes only after somebody outside the authority was satisfied
 * @param publication who may see its items unless decided otherwise
 * @param privacy how its items are handled
 * @param jointOwnership whether partners own its items together, one of them leading
 * @param refusalAcceptsRisk whether whoever declines an item bears its risk, and so names whose it is and a day of review
 */
public record Framework(
        String code,
        String title,
        String body,
        Map<FindingKind, String> terms,
        List<Grade> grades,
        Map<Response, String> responses,
        List<StartedClock> clocks,
        Closer closedBy,
        boolean outsiderAccepts,
        Publication publication,
        PrivacyClass privacy,
        boolean jointOwnership,
        boolean refusalAcceptsRisk) {

    public Framework {
        terms = terms == null ? Map.of() : Map.copyOf(terms);
        grades = grades == null ? List.of() : List.copyOf(grades);
        responses = responses == null ? Map.of() : Map.copyOf(responses);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    public boolean allows(Response response) {
        return responses.containsKey(response);
    }
}
