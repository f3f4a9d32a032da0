package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.incident.IncidentCommand.CheckIncident;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import tools.jackson.databind.JsonNode;

/** A breach from the day it became known, and the directory a year after somebody left. */
class IncidentOverTheApiTest {

    private static final Api API = new Api(RunningApp.port());

    @Test
    void a_breach_is_told_to_the_regulator_late_only_with_a_reason_and_then_closed() {
        API.post("pm", "/api/incidents", "{'kinds':['IN_A_FILE'],'concerned':['CHILDREN']}")
                .hasStatus(403);
        API.post("dpo", "/api/incidents", "{'kinds':[],'concerned':['CHILDREN']}")
                .hasStatus(400);
        String id = API.post(
                        "dpo",
                        "/api/incidents",
                        "{'kinds':['IN_A_FILE'],'concerned':['CHILDREN'],'effectiveOn':'2025-03-03'}")
                .hasStatus(201)
                .id();
        String path = "/api/incidents/" + id;
        check(new CheckIncident(id, LocalDate.of(2025, 3, 6)));
        assertThat(row(path, 0).get("state").asString()).isEqualTo("UNDECIDED");
        check(new CheckIncident(id, LocalDate.of(2025, 3, 9)));
        assertThat(row(path, 1).get("state").asString()).isEqualTo("OVERDUE");
        API.post("dpo", path + "/closure", "{'measures':'Trained'}").isRefused("NOTIFICATION_UNDECIDED");
        API.post("dpo", path + "/notification", "{'reference':'IC-1','effectiveOn':'2025-03-10'}")
                .isRefused("DELAY_UNEXPLAINED");
        API.post(
                        "dpo",
                        path + "/notification",
                        "{'reference':'IC-1','delayReason':'It was found on a Sunday.','effectiveOn':'2025-03-10'}")
                .hasStatus(200);
        API.post("dpo", path + "/no-notification", "{'reason':'No risk'}").isRefused("ALREADY_NOTIFIED");
        API.post("dpo", path + "/closure", "{'measures':'Trained'}").hasStatus(200);
        API.post("dpo", path + "/closure", "{'measures':'Trained'}").isRefused("INCIDENT_CLOSED");
        JsonNode closed = row(path, 3);
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("notifyBy").asString()).isEqualTo("2025-03-06");
        API.get("ao", "/api/incidents").hasStatus(403);
        API.get("ao", "/api/screenings").hasStatus(403);
        API.get("ao", "/api/legal-holds").hasStatus(403);
    }

    @Test
    void who_left_a_year_ago_is_erased_by_the_clock() {
        API.post("adm", "/api/people", "{'personId':'leaver-1','name':'Robin Example','email':'r@example.org'}")
                .hasStatus(200);
        API.post("adm", "/api/people", "{'personId':'robin.example','name':'Robin Example','email':'r@example.org'}")
                .hasStatus(400);
        API.post("adm", "/api/people/leaver-1/leaving", "{'effectiveOn':'2024-03-03'}")
                .hasStatus(200);
        check(new ForgetLeaver("leaver-1", LocalDate.now(RunningApp.context().getBean(Clock.class))));
        JsonNode row = API.get("dpo", "/api/people/leaver-1?after=person-leaver-1:2")
                .hasStatus(200)
                .body();
        assertThat(row.get("erasedBy").asString()).isEqualTo("clock");
        assertThat(row.path("name").asString("")).isEmpty();
    }

    private static void check(Command question) {
        RunningApp.context()
                .getBean(WriteSide.class)
                .send(Envelope.of(question, Actor.of("clock", Role.SYSTEM), "policy"));
    }

    private static JsonNode row(String path, int version) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return API.get("ia", path + "?after=" + id + ":" + version)
                .hasStatus(200)
                .body();
    }
}
