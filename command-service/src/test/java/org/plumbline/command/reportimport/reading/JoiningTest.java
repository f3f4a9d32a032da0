package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningTest {

    @Test
    void lines_are_joined_with_a_space() {
        assertThat(Joining.lines("The kettle is", "warm.")).isEqualTo("The kettle is warm.");
    }

    @Test
    void a_word_broken_at_its_hyphen_keeps_the_hyphen() {
        assertThat(Joining.lines("a well-", "known tune")).isEqualTo("a well-known tune");
    }

    @Test
    void a_hyphen_that_waits_for_and_keeps_its_space() {
        assertThat(Joining.lines("short-", "and long-term plans")).isEqualTo("short- and long-term plans");
    }

    @Test
    void a_dash_between_words_keeps_its_spaces() {
        assertThat(Joining.lines("tea -", "or coffee")).isEqualTo("tea - or coffee");
    }

    @Test
    void a_range_of_years_stays_together() {
        assertThat(Joining.lines("in 2013–", "14 alone")).isEqualTo("in 2013–14 alone");
    }

    @Test
    void odd_spaces_become_plain_ones() {
        assertThat(Spaces.single("\u00A0What\u202Fnow \u200B?  ")).isEqualTo("What now ?");
    }

    @Test
    void a_soft_hyphen_that_was_printed_is_a_hyphen() {
        assertThat(Spaces.single("a multi\u00ADcoloured hat")).isEqualTo("a multi-coloured hat");
    }
}
