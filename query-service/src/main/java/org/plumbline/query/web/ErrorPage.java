package org.plumbline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.platform.problems.ErrorAnswers;
import org.plumbline.platform.problems.Problem;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a person what went wrong and what to do next, in the words of {@code problem.<status>.*}. */
@Component
class ErrorPage implements ErrorViewResolver, Ordered {

    private final MessageSource words;
    private final Clock englishTime;

    ErrorPage(MessageSource words, Clock englishTime) {
        this.words = words;
        this.englishTime = englishTime;
    }

    /**
     * What the page says.
     *
     * @param wrong what is not right with what was asked, one by one
     * @param at when it happened, for whoever looks for the cause
     */
    public record Told(int status, String title, String why, String next, List<String> wrong, Instant at) {

        /** Whether it is the service that failed, and an administrator wants to hear of it. */
        public boolean isOurs() {
            return status >= 500;
        }
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Problem problem = (Problem) request.getAttribute(ErrorAnswers.PROBLEM);
        Told told = new Told(
                status.value(),
                word(status, "title"),
                word(status, "why"),
                word(status, "next"),
                wrong(problem),
                Instant.now(englishTime));
        return new ModelAndView("error", Map.of("told", told));
    }

    private static List<String> wrong(@Nullable Problem problem) {
        if (problem == null) {
            return List.of();
        }
        List<Violation> violations = problem.violations();
        if (violations != null) {
            return violations.stream().map(v -> v.field() + " " + v.rule()).toList();
        }
        List<Problem.Told> refusals = problem.refusals();
        return refusals == null
                ? List.of()
                : refusals.stream().map(Problem.Told::message).toList();
    }

    /** Of a status that has no words of its own, those of its kind. */
    private String word(HttpStatus status, String what) {
        String usual = word(status.is5xxServerError() ? "500" : "400", what, "");
        return word(String.valueOf(status.value()), what, usual);
    }

    private String word(String status, String what, String otherwise) {
        return String.valueOf(words.getMessage("problem." + status + "." + what, null, otherwise, Locale.UK));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
