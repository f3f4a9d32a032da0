package org.plumbline.query.framework;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.recommendation.Response;
import org.plumbline.query.steps.Spoken;
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

    public String item(String framework, String kind) {
        return frameworks.find(framework).map(found -> found.terms().get(kind)).orElseGet(() -> kind(kind));
    }

    /** What a kind is called where items of many frameworks are spoken of. */
    public String kind(String kind) {
        String ofSome = frameworks.all().stream()
                .flatMap(framework -> Optional.ofNullable(framework.terms().get(kind)).stream())
                .findFirst()
                .orElse(kind);
        return String.valueOf(words.getMessage("value." + kind, null, ofSome, Locale.UK));
    }

    public String grade(String framework, String grade) {
        return frameworks
                .find(framework)
                .map(found -> found.gradeTerms().get(grade))
                .orElseGet(() ->
                        String.valueOf(words.getMessage("value.grade." + grade, null, Spoken.of(grade), Locale.UK)));
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
