package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.platform.problems.ErrorAnswers;
import org.plumbline.platform.problems.Problem;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every way to fail has a title, a reason and a next step. */
class ErrorPageTest {

    private final ErrorPage pages = new ErrorPage(words(), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 412, 413, 415, 422, 429, 500, 503, 507})
    void what_happens_has_words_of_its_own(int status) {
        for (String word : List.of("title", "why", "next")) {
            assertThat(words().getMessage("problem." + status + "." + word, null, "", java.util.Locale.UK))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(value = HttpStatus.class)
    void what_hardly_ever_happens_is_told_too(HttpStatus status) {
        assertThat(told(status, new MockHttpServletRequest()).title()).isNotBlank();
        assertThat(told(status, new MockHttpServletRequest()).isOurs()).isEqualTo(status.value() >= 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt", "page"})
    void what_is_not_right_is_named(String field) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(
                ErrorAnswers.PROBLEM,
                new Problem(
                        "about:blank", "", 400, "", "INVALID", List.of(new Violation(field, "is not right")), null));
        assertThat(told(HttpStatus.BAD_REQUEST, request).wrong()).containsExactly(field + " is not right");
    }

    private ErrorPage.Told told(HttpStatus status, MockHttpServletRequest request) {
        return (ErrorPage.Told) Objects.requireNonNull(
                pages.resolveErrorView(request, status, Map.of()).getModel().get("told"));
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
