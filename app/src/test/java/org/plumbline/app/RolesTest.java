package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.measure.MeasureCommand.DefineMeasure;
import org.plumbline.kernel.measure.MeasureCommand.RecordObservation;
import org.plumbline.kernel.measure.MeasureCommand.ReviseObservation;
import org.plumbline.kernel.plan.PlanCommand.DraftPlan;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.risk.RiskCommand.IdentifyRisk;
import org.plumbline.kernel.visit.VisitCommand.NotifyVisit;
import org.plumbline.platform.commands.ExampleCommand;

/** Every command × every role that the catalogue does not give it: refused, whatever is asked, and kept in the history. */
class RolesTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Story STORY = Story.shared();
    private static final Set<Role> HAVE_ACCOUNTS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.EXT));
    private static final List<CommandType> ASKED_AS_JSON = CommandCatalogue.ALL.stream()
            .filter(type -> type.type() != ProposeFindings.class)
            .toList();

    private static final Map<Class<?>, Map<String, ?>> GIVEN = Map.of(
            DefineMeasure.class, Map.of("code", "R1", "unit", "NUMBER", "frequency", "MONTHLY"),
            RecordObservation.class, Map.of("value", 1),
            ReviseObservation.class, Map.of("value", 1));

    private final Map<String, String> ids = new HashMap<>();

    /** One of everything that a command can be about. */
    private void oneOfEach() {
        for (String field : List.of("inspectionId", "reinspectionId")) {
            ids.put(field, STORY.inspection());
        }
        for (String field : List.of("recommendationId", "byId", "intoId")) {
            ids.put(field, STORY.recommendation());
        }
        ids.put("actionId", STORY.action());
        for (String field : List.of("meetingId", "toMeetingId", "atMeetingId")) {
            ids.put(field, first("/api/meetings"));
        }
        ids.put("evidenceId", first("/api/evidence"));
        ids.put("obligationId", first("/api/obligations"));
        for (Class<?> made : List.of(DraftPlan.class, DefineMeasure.class, IdentifyRisk.class, NotifyVisit.class)) {
            CommandType type = CommandCatalogue.of(made);
            Api.Answer answer = API.post("pm", type.path(), example(type).body().toString());
            assertThat(answer.status())
                    .as("%s %s", made.getSimpleName(), answer.body())
                    .isIn(201, 422);
            String id = answer.status() == 201 ? answer.id() : first(type.path());
            API.get("ia", type.path() + "?after=" + id + ":0").hasStatus(200);
            ids.put(String.valueOf(type.created()), id);
        }
        API.post("adm", "/api/people", "{'personId':'role','name':'A Role','email':'role@example.org'}");
        ids.put("personId", "role");
    }

    @Test
    void a_role_that_the_catalogue_does_not_name_is_refused_every_command() {
        oneOfEach();
        Set<String> refused = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (CommandType type : ASKED_AS_JSON) {
            ExampleCommand example = example(type);
            for (Role role : Role.values()) {
                if (HAVE_ACCOUNTS.contains(role) && !type.roles().contains(role)) {
                    Api.Answer answer = API.post(
                            role.name().toLowerCase(Locale.ROOT),
                            example.url(),
                            example.body().toString());
                    String name = type.type().getSimpleName();
                    if (isRefusedForTheRole(answer)) {
                        refused.add(name);
                    } else if (answer.status() != 404) {
                        wrong.add(role + " " + name + " " + answer.body());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ASKED_AS_JSON)
                .extracting(type -> type.type().getSimpleName())
                .filteredOn(name -> !refused.contains(name))
                .as("only what was held back is not at hand here, and PrivacyTest holds some back")
                .containsExactly("AllowText");
    }

    private static boolean isRefusedForTheRole(Api.Answer answer) {
        String code = answer.text("code");
        return code.equals("ROLE_NOT_PERMITTED")
                || (answer.status() == 422 && RefusalCode.valueOf(code).separatesDuties());
    }

    @Test
    void who_runs_the_machine_or_only_looks_on_may_ask_nothing_of_the_plan() {
        assertThat(CommandCatalogue.ALL)
                .filteredOn(type -> type.roles().contains(Role.ADM))
                .extracting(type -> type.path().replaceAll("/\\{.*", ""))
                .containsOnly("/api/people");
        assertThat(CommandCatalogue.ALL)
                .noneMatch(
                        type -> type.roles().contains(Role.SCR) || type.roles().contains(Role.EXT));
    }

    private static String first(String list) {
        return API.get("ia", list).hasStatus(200).body().at("/items/0/id").asString();
    }

    private ExampleCommand example(CommandType type) {
        return ExampleCommand.of(type, ids, GIVEN.getOrDefault(type.type(), Map.of()));
    }
}
