package org.plumbline.command.reportimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInspectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillon Featherby, His Majesty’s Inspector",
                "Quillon Featherby, Her Majesty's Inspector",
                "Quillon Featherby HMI",
                "Quillon Featherby, HMI",
                "Quillon Featherby\nHer Majesty’s Inspector",
                "Quillon Featherby, His Majesty’s\nInspector",
                "Quillon Featherby, Senior His Majesty’s Inspector (HMI)",
                "Quillon\nFeatherby HMI",
                "Quillon Featherby\nwhatever else is printed here"
            })
    void a_style_of_office_is_not_part_of_the_name(String printed) {
        assertThat(LeadInspector.named(printed)).hasValue("Quillon Featherby");
    }

    @Test
    void several_names_are_joined_with_and() {
        assertThat(LeadInspector.named("Quillon Featherby HMI, and Ottoline Brackenwhistle-Nudd, HMI"))
                .hasValue("Quillon Featherby and Ottoline Brackenwhistle-Nudd");
    }

    @Test
    void accents_and_apostrophes_belong_to_names() {
        assertThat(LeadInspector.named("Máirín O’Featherby, His Majesty’s Inspector"))
                .hasValue("Máirín O’Featherby");
    }

    @Test
    void what_is_no_name_is_not_taken_for_one() {
        assertThat(LeadInspector.named("to be confirmed")).isEmpty();
    }

    @Test
    void the_lead_inspector_of_older_reports_stands_in_the_team() {
        assertThat(LeadInspector.inTeam(Lines.of(
                        "B|The inspection team",
                        "Lead inspector: Quillon Featherby HMI",
                        "Deputy lead inspector: Ottoline Nudd HMI")))
                .hasValue("Quillon Featherby");
    }
}
