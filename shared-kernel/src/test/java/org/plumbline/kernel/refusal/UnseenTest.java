package org.plumbline.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is nothing, and stands in no title. */
class UnseenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u200b",
                "\u00ad\u2060\ufeff",
                "\u3164",
                "\u2800\u00a0",
                "\u202e\u202c",
                "\udb40\udc41"
            })
    void a_title_of_nothing_to_see_is_none(String title) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Checks().text("title", title, 500).orElseGoOn())
                .withMessageContaining("is required");
        assertThat(Checks.orNull(title)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plan \u202Etxt.exe", "b\u200bm", "Pl\u00adan", "\u2066Plan\u2069", "Plan\u200f"})
    void a_title_hides_nothing_and_turns_nothing_round(String title) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Checks().text("title", title, 500).orElseGoOn())
                .withMessageContaining("cannot be seen");
    }

    @Test
    void a_long_text_may_hold_what_word_processors_put_there() {
        assertThatCode(() -> new Checks().text("narrative", "Pl\u00adan", 8_000).orElseGoOn())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan",
                "Pl\u00e1n \u2013 \u201ctwo\u201d",
                "\u0395\u03bb\u03bb\u03ac\u03b4\u03b1",
                "Well done \u2764\ufe0f"
            })
    void a_title_that_can_be_read_is_taken(String title) {
        assertThatCode(() -> new Checks().text("title", title, 500).orElseGoOn())
                .doesNotThrowAnyException();
    }
}
