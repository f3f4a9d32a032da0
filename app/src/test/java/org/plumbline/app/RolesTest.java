package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.app.every.Attempts;
import org.plumbline.app.every.Attempts.Attempt;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.measure.MeasureCommand.DefineMeasure;
import org.plumbline.kernel.measure.MeasureCommand.RecordObservation;
import org.plumbline.kernel.measure.MeasureCommand.ReviseObservation;
import org.plumbline.kernel.plan.PlanCommand.DraftPlan;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.risk.RiskCommand.IdentifyRisk;
import org.plumbline.kernel.visit.VisitCommand.NotifyVisit;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every command × every role that the catalogue does not give it: refused, whatever is asked, and kept in the history. */
class RolesTest {

    private static final Api API = new Api(RunningApp.port());
    private static final Story STORY = Story.shared();
    private static final WriteSide WRITE_SIDE = RunningApp.context().getBean(WriteSide.class);

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
        API.post("adm", "/api/people", "{'personId':'role','name':'Robin Example','email':'role@example.org'}");
        ids.put("personId", "role");
    }

    @Test
    void a_role_that_the_catalogue_does_not_name_is_refused_every_command_and_the_history_says_so() {
        oneOfEach();
        Attempts attempts = new Attempts();
        Set<Attempt> expected = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (CommandType type : CommandCatalogue.ALL) {
            for (DemoAccount account : withoutAStakeIn(type)) {
                boolean isFirst = account.equals(withoutAStakeIn(type).getFirst());
                for (Request request : isFirst ? asked(type) : asked(type).subList(0, 1)) {
                    Api.Answer answer = ask(account, request);
                    if (answer.status() != 403 || !answer.text("code").equals("ROLE_NOT_PERMITTED")) {
                        wrong.add(account.name() + " " + request + " " + answer.body());
                    }
                    expected.add(attempt(account.name(), account.role(), type, request.target()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(attempts.all()).containsAll(expected);
    }

    /** One of each role, who told nothing of the story. */
    private static List<DemoAccount> withoutAStakeIn(CommandType type) {
        return Stream.of("ao2", "sro2", "qa2", "pm2", "dcs", "chair", "bm", "ia", "clerk", "scr", "ext", "dpo", "adm")
                .flatMap(name -> DemoAccount.ALL.stream()
                        .filter(account -> account.name().equals(name)))
                .filter(account -> !type.isFor(account.role()))
                .toList();
    }

    /** About what there is, about what there is not, and not well formed. */
    private List<Request> asked(CommandType type) {
        ExampleCommand example = example(type);
        if (!type.isAboutSomethingThatExists()) {
            return List.of(new Request(type, "", example.url(), example.body().toString()));
        }
        Map<String, String> none = new HashMap<>(ids);
        String nowhere = UUID.randomUUID().toString();
        none.replaceAll((field, id) -> nowhere);
        ExampleCommand unknown = ExampleCommand.of(type, none, GIVEN.getOrDefault(type.type(), Map.of()));
        return List.of(
                Request.of(example),
                Request.of(unknown),
                new Request(type, "no-such-item", type.path().replaceAll("\\{[^}]*}", "no-such-item"), "{"));
    }

    private record Request(CommandType type, String target, String url, String body) {
        static Request of(ExampleCommand example) {
            return new Request(
                    example.type(),
                    example.command().target(),
                    example.url(),
                    example.body().toString());
        }
    }

    private static Api.Answer ask(DemoAccount account, Request request) {
        return request.type().type() == ProposeFindings.class
                ? API.upload(account.name(), request.url(), "report.pdf", "application/pdf", new byte[] {1})
                : API.postAsIs(account.name(), request.url(), request.body());
    }

    private static Attempt attempt(String actor, Role role, CommandType type, String target) {
        return new Attempt(
                actor, role.name(), type.type().getSimpleName(), knownOrNothing(target), "ROLE_NOT_PERMITTED");
    }

    /** An id may be made of anything, so one of nothing is not kept. */
    private static String knownOrNothing(String target) {
        boolean isKnown = RunningApp.context()
                .getBean(JdbcClient.class)
                .sql("select exists (select from event_store.domain_event where aggregate_id = :id)")
                .param("id", target)
                .query(Boolean.class)
                .single();
        return isKnown ? target : "";
    }

    @Test
    void a_role_without_an_account_is_refused_every_command_inside_too() {
        oneOfEach();
        Attempts attempts = new Attempts();
        Set<Attempt> expected = new HashSet<>();
        for (CommandType type : CommandCatalogue.ALL) {
            for (Role role : List.of(Role.EXT, Role.SYSTEM)) {
                Command command = example(type).command();
                refused(command, Actor.of("somebody", role));
                String target = type.isAboutSomethingThatExists() ? command.target() : "";
                expected.add(attempt("somebody", role, type, target));
            }
        }
        assertThat(attempts.all()).containsAll(expected);
    }

    @Test
    void what_the_product_asks_of_itself_nobody_else_asks() {
        oneOfEach();
        Attempts attempts = new Attempts();
        Set<Attempt> expected = new HashSet<>();
        for (CommandType type : CommandCatalogue.BY_POLICY) {
            ExampleCommand example = example(type);
            for (DemoAccount account : DemoAccount.ALL) {
                assertThat(ask(account, Request.of(example)).status())
                        .as("%s %s", account, example)
                        .isIn(404, 405);
            }
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
                refused(example.command(), Actor.of("somebody", role));
                expected.add(attempt("somebody", role, type, example.command().target()));
            }
        }
        assertThat(CommandCatalogue.BY_POLICY)
                .extracting(type -> type.type().getSimpleName())
                .containsExactlyInAnyOrder(
                        "CheckAction",
                        "ExpireEvidence",
                        "CheckHold",
                        "CheckIncident",
                        "CheckObligation",
                        "ForgetLeaver",
                        "RecordAccount");
        assertThat(attempts.all()).isEqualTo(expected);
    }

    private static void refused(Command command, Actor by) {
        assertThatThrownBy(() -> WRITE_SIDE.send(Envelope.of(command, by, "api")))
                .as("%s by %s", command, by)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ROLE_NOT_PERMITTED));
    }

    @Test
    void whose_own_work_it_is_hears_that_before_the_missing_role() {
        oneOfEach();
        Attempts attempts = new Attempts();
        byte[] file = "Own work".getBytes(StandardCharsets.UTF_8);
        String[] said = {"actionId", STORY.action(), "title", "Own work", "type", "AUDIT", "effectiveOn", "2025-03-01"};
        String evidence = API.upload("ao", "/api/evidence", "file.txt", "text/plain", file, said)
                .hasStatus(201)
                .id();
        API.post("ao", "/api/evidence/" + evidence + "/acceptance", "{}").isRefused("SELF_ASSURANCE");
        assertThat(attempts.all()).contains(new Attempt("ao", "AO", "AcceptEvidence", evidence, "SELF_ASSURANCE"));
    }

    @Test
    void what_a_role_may_not_ask_is_not_looked_through_for_personal_data() {
        oneOfEach();
        API.post(
                        "adm",
                        "/api/recommendations/" + STORY.recommendation() + "/response",
                        "{'decision':'ACCEPTED','reason':'Ring 07700 900123'}")
                .hasStatus(403);
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
