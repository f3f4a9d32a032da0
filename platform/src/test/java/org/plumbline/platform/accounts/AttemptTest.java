package org.plumbline.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What of an attempt is remembered and logged. */
class AttemptTest {

    private static Attempt attempt(String name, String from) {
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(name, "guess");
        tried.setDetails(new WebAuthenticationDetails(from, null));
        return Attempt.of(tried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pm", "PM", " pm "})
    void an_account_is_one_however_it_is_typed(String name) {
        assertThat(attempt(name, "192.0.2.1")).isEqualTo(attempt("pm", "192.0.2.1"));
    }

    @Test
    void nothing_of_what_was_typed_is_in_it() {
        assertThat(attempt("a password\nWARN all is well", "192.0.2.1").account())
                .matches("[0-9a-f]{12}");
    }

    @ParameterizedTest
    @CsvSource({"2001:db8::1, 2001:db8::ffff:1", "192.0.2.1, 192.0.2.1", "made up, also made up"})
    void these_are_one_address(String one, String other) {
        assertThat(attempt("pm", one).address())
                .isEqualTo(attempt("pm", other).address())
                .doesNotContain("made");
    }

    @ParameterizedTest
    @CsvSource({"2001:db8::1, 2001:db8:0:1::1", "192.0.2.1, 192.0.2.2"})
    void these_are_two(String one, String other) {
        assertThat(attempt("pm", one)).isNotEqualTo(attempt("pm", other));
    }
}
