package org.plumbline.query.framework;

import java.util.Locale;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.recommendation.Response;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A body's own words for the items it makes and the answers it takes. */
@Component("terms")
public final class Terms {

    private final Frameworks frameworks;
    private final MessageSource words;

    Terms(Frameworks frameworks, MessageSource words) {
        this.frameworks = frameworks;
        this.words = words;
    }

    public String item(String framework, FindingKind kind) {
        return frameworks
                .find(framework)
                .map(found -> found.terms().get(kind))
                .orElseGet(() -> words.getMessage("value." + kind, null, Locale.UK));
    }

    public String grade(String framework, Grade grade) {
        return frameworks
                .find(framework)
                .map(found -> found.gradeTerms().get(grade))
                .orElseGet(() -> words.getMessage("value.grade." + grade, null, Locale.UK));
    }

    public String answer(String framework, Response response) {
        return frameworks
                .find(framework)
                .map(found -> found.responses().get(response))
                .orElseGet(() -> words.getMessage("value." + response, null, Locale.UK));
    }

    public String framework(String code) {
        return frameworks.find(code).map(Framework::title).orElse(code);
    }
}
