package org.plumbline.kernel.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * @param concernKind what a concern is called that a visit raises after the report; the first of its terms unless it says so
 * @param gradeTerms the body's own word for a grade, where it is not the usual one
 * @param firstLetterUnpublished whether the letter of the first visit after it is not published, unless a reason says why
 */
public record Framework(
        String code,
        String title,
        String body,
        Map<String, String> terms,
        List<String> grades,
        Map<Response, String> responses,
        List<StartedClock> clocks,
        Closer closedBy,
        boolean outsiderAccepts,
        Publication publication,
        PrivacyClass privacy,
        boolean jointOwnership,
        boolean refusalAcceptsRisk,
        @Nullable String concernKind,
        @Nullable Map<String, String> gradeTerms,
        boolean firstLetterUnpublished) {

    public Framework {
        terms = terms == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        gradeTerms = gradeTerms == null ? Map.of() : Map.copyOf(gradeTerms);
        grades = grades == null ? List.of() : List.copyOf(grades);
        responses = responses == null ? Map.of() : Map.copyOf(responses);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    /** Never null. */
    public Map<String, String> gradeTerms() {
        return gradeTerms == null ? Map.of() : gradeTerms;
    }

    /** What a concern is called that a visit raises after the report. */
    public String kindOfConcerns() {
        return concernKind == null ? terms.keySet().iterator().next() : concernKind;
    }

    public boolean allows(Response response) {
        return responses.containsKey(response);
    }
}
