package org.plumbline.query.writeside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Accepted;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.command.Envelope;
import org.plumbline.kernel.command.RequestKey;
import org.plumbline.kernel.command.StaleVersion;
import org.plumbline.kernel.command.Unavailable;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;
import org.plumbline.kernel.evidence.EvidenceType;
import org.plumbline.kernel.evidence.Sha256;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.ScheduleMeeting;
import org.plumbline.kernel.recommendation.RecommendationCommand.DeclareDelivered;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.commands.ExampleCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a query service that is a process of its own asks of the command service, over the real API. */
class OverHttpTest {

    private static final Api API = new Api(RunningApp.port());
    private static final CommandService SERVICE = service(RunningApp.port());
    private static final RemoteWriteSide WRITE_SIDE =
            new RemoteWriteSide(SERVICE, RunningApp.context().getBean(JsonMapper.class));
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void every_command_arrives_as_it_was_made() {
        for (CommandType type : CommandCatalogue.ALL) {
            if (type.type() == ProposeFindings.class || type.type() == SubmitEvidence.class) {
                continue;
            }
            Command command = ExampleCommand.of(type, Map.of(), Map.of()).command();
            Actor actor = actor(type.roles().stream().sorted().findFirst().orElseThrow());
            Throwable answer = catchThrowable(() -> WRITE_SIDE.send(Envelope.of(command, actor, "web")));
            assertThat(answer)
                    .as("%s", command)
                    .satisfiesAnyOf(
                            a -> assertThat(a).isNull(),
                            a -> assertThat(a).isInstanceOf(Unknown.class),
                            a -> assertThat(a).isInstanceOf(Refused.class),
                            a -> assertThat(a)
                                    .isInstanceOfSatisfying(
                                            Invalid.class,
                                            invalid -> assertThat(invalid.violations())
                                                    .noneMatch(v -> v.rule().contains("not known"))));
        }
    }

    @Test
    void what_was_made_is_named_and_a_key_gives_the_first_answer_again() {
        RequestKey key = new RequestKey("over-http-1", "f");
        ScheduleMeeting meeting = meeting();
        Accepted first = WRITE_SIDE.send(new Envelope(meeting, actor(Role.CLERK), "web", null, key));
        assertThat(first.version()).isZero();
        assertThat(WRITE_SIDE.send(new Envelope(meeting, actor(Role.CLERK), "web", null, key)))
                .isEqualTo(first);
    }

    @Test
    void a_stale_version_a_rule_a_missing_role_and_what_is_not_there_are_told_apart() {
        String id = WRITE_SIDE
                .send(Envelope.of(meeting(), actor(Role.CLERK), "web"))
                .id();
        OpenMeeting opening = new OpenMeeting(id, List.of("chair", "bm", "dcs"), null, TODAY);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> WRITE_SIDE.send(new Envelope(opening, actor(Role.CLERK), "web", 7L, null)));
        WRITE_SIDE.send(new Envelope(opening, actor(Role.CLERK), "web", 0L, null));
        assertThat(refusals(() -> WRITE_SIDE.send(Envelope.of(opening, actor(Role.CLERK), "web"))))
                .contains("MEETING_ALREADY_OPENED");
        assertThat(refusals(() -> WRITE_SIDE.send(Envelope.of(opening, actor(Role.BM), "web"))))
                .contains("ROLE_NOT_PERMITTED");
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> WRITE_SIDE.send(
                        Envelope.of(new DeclareDelivered("nowhere", null, TODAY), actor(Role.SRO), "web")));
    }

    @Test
    void who_may_not_ask_is_on_record_though_nothing_they_sent_became_a_command() {
        RemotePermitting permitting = new RemotePermitting(SERVICE);
        String item = Story.shared().recommendation();
        long before = refusedOn(item);
        assertThat(refusals(() ->
                        permitting.check(CommandCatalogue.of(DeclareDelivered.class), item, actor(Role.BM), "web")))
                .containsExactly("ROLE_NOT_PERMITTED");
        await().untilAsserted(() -> assertThat(refusedOn(item)).isEqualTo(before + 1));
        assertThat(refusals(
                        () -> permitting.check(CommandCatalogue.of(ProposeFindings.class), "", actor(Role.BM), "web")))
                .containsExactly("ROLE_NOT_PERMITTED");
        permitting.check(CommandCatalogue.of(AddAction.class), "", actor(Role.PM), "web");
    }

    @Test
    void files_are_sent_on_with_what_is_said_of_them() {
        RemoteUploads uploads = new RemoteUploads(SERVICE);
        assertThat(refusals(() -> uploads.report(
                        "notes.pdf", "No PDF.".getBytes(StandardCharsets.UTF_8), actor(Role.PM), "web", null)))
                .containsExactly("NOT_A_PDF");
        byte[] file = "Minutes of the partnership.".getBytes(StandardCharsets.UTF_8);
        SubmitEvidence evidence = new SubmitEvidence(
                "made-by-the-service",
                Story.shared().action(),
                null,
                "Minutes",
                EvidenceType.MINUTES,
                null,
                "minutes.txt",
                "text/plain",
                Sha256.of(file),
                TODAY,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 31),
                "Committee system",
                null);
        Accepted accepted = uploads.evidence(evidence, file, actor(Role.AO), "web", null);
        JsonNode stored = API.get("ia", "/api/evidence/" + accepted.id() + "?after=" + accepted.id() + ":0")
                .hasStatus(200)
                .body();
        assertThat(stored.at("/sha256").asString()).isEqualTo(Sha256.of(file));
        assertThat(stored.at("/sourceSystem").asString()).isEqualTo("Committee system");
    }

    @Test
    void a_service_that_is_not_there_is_not_available() {
        RemoteWriteSide nobody =
                new RemoteWriteSide(service(1), RunningApp.context().getBean(JsonMapper.class));
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> nobody.send(Envelope.of(meeting(), actor(Role.CLERK), "web")));
    }

    private static CommandService service(int port) {
        return new RemoteConfiguration()
                .commandService("http://localhost:" + port, RunningApp.context().getBean(JsonMapper.class));
    }

    private static Actor actor(Role role) {
        return Actor.of(role.name().toLowerCase(java.util.Locale.ROOT), role);
    }

    private static ScheduleMeeting meeting() {
        return new ScheduleMeeting("made", Story.shared().inspection(), "Board", TODAY, 3, null, TODAY);
    }

    private static List<String> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        return ((Refused) catchThrowable(asking))
                .refusals().stream().map(r -> r.code().name()).toList();
    }

    private static long refusedOn(String item) {
        Predicate<JsonNode> isRefusal = event -> event.get("name").asString().equals("command.refused");
        return API.get("ia", "/api/recommendations/" + item + "/history?pageSize=1000")
                .hasStatus(200)
                .body()
                .get("items")
                .valueStream()
                .filter(isRefusal)
                .count();
    }
}
