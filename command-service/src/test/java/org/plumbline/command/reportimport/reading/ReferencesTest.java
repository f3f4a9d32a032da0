package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void paragraph_numbers_are_collected_in_order() {
        assertThat(References.paragraphs("Polish (paragraphs 84, 37) and mend (paragraph 9 and 11)."))
                .containsExactly("9", "11", "37", "84");
    }

    @Test
    void a_range_of_paragraphs_is_every_one_of_them() {
        assertThat(References.paragraphs("Polish (paragraphs 12–14).")).containsExactly("12", "13", "14");
    }

    @Test
    void numbers_that_are_no_paragraphs_stay_out() {
        assertThat(References.paragraphs("Within 28 days of section 47.")).isEmpty();
    }

    @Test
    void framework_tags_are_found_in_words_and_digits() {
        assertThat(References.framework("Polish the floor. (Outcome three)")).containsExactly("Outcome 3");
        assertThat(References.framework("Polish the floor (Enabler 1, outcomes 2 and 4)."))
                .containsExactly("Enabler 1", "Outcome 2", "Outcome 4");
    }

    @Test
    void outcomes_in_plain_text_are_no_tags() {
        assertThat(References.framework("Outcomes for two children (and outcomes in general)."))
                .isEmpty();
    }
}
