package org.plumbline.query.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;
import org.plumbline.kernel.people.PersonEvent;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;

class PlacesTest {

    @Test
    void a_step_leads_to_the_page_of_what_it_changed() {
        assertThat(after(ReportProgress.class, "a-1", "/my-actions"))
                .isEqualTo("/actions/a-1?after=a-1:3&done=ReportProgress");
    }

    @Test
    void what_has_no_page_of_its_own_leads_back_to_where_it_was_asked_for() {
        assertThat(after(AdoptRules.class, RulesEvent.streamOf("i-1"), "/imports/i-1"))
                .isEqualTo("/imports/i-1?after=rules-i-1:3&done=AdoptRules");
        assertThat(after(RecordPerson.class, PersonEvent.streamOf("ao"), "/privacy"))
                .isEqualTo("/privacy?after=person-ao:3&done=RecordPerson");
    }

    @Test
    void nobody_is_led_away_from_here() {
        assertThat(after(AdoptRules.class, "rules-i-1", "//elsewhere.example"))
                .isEqualTo("/board?after=rules-i-1:3&done=AdoptRules");
    }

    private static String after(Class<?> command, String id, String back) {
        return Places.after(CommandCatalogue.of(command), new Accepted(id, 3, Map.of()), back);
    }
}
