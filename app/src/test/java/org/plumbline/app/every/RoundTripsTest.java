package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.plumbline.app.Api;
import org.plumbline.app.RunningApp;
import org.plumbline.app.Story;
import org.plumbline.app.every.RoundTrips.Counted;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.kernel.risk.RiskCommand.AssessRisk;
import org.plumbline.kernel.risk.RiskCommand.ReviewRisk;
import org.plumbline.kernel.risk.RiskEvent.RiskIdentified;
import org.plumbline.kernel.risk.RiskEvent.RiskReviewed;
import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.platform.commands.ExampleCommand;
import org.plumbline.platform.commands.ExampleEvent;
import org.plumbline.platform.dispatch.Carried;
import tools.jackson.databind.JsonNode;

/** What a command costs, counted in round trips to the database. */
class RoundTripsTest {

    private static final Story STORY = Story.shared();
    /** One load or one register, one append, one commit. */
    private static final int USUAL = 3;

    /** What takes more: each neighbour that is loaded or told, and each register that is kept, is one more. */
    private static final Map<Integer, Set<String>> MORE = Map.ofEntries(
            Map.entry(
                    4,
                    Set.of(
                            "AcceptUpdate AcknowledgeSubmission CheckEvidenceFile CloseIncident",
                            "ConcludeVisit ConfirmFindings ConsiderItem DeclareRating DeclareValidity",
                            "EndorseDueDate EnterFindings LinkRecommendation NotifyVisit OpenIncident",
                            "PublishPapers ReassignOwner RecordLetterReceived RecordObservation",
                            "RegisterInspection ReportProgress RespondToRecommendation ResumeRecommendation",
                            "ReviseObservation ReviseResponse ScheduleMeeting ScheduleVisit StandDownClock",
                            "StartVisit WaiveMilestone WithdrawPlan WithdrawProposal")),
            Map.entry(
                    5,
                    Set.of(
                            "AmendAction AmendProposal AppointMember ApproveStatement ChangeCapacity",
                            "ClaimCompletion ClassifyAction ClassifyRecommendation DraftPlan EndMembership",
                            "HoldRecommendation IdentifyRisk LiftLegalHold LinkRisk OpenMeeting",
                            "PlaceLegalHold ProposeDueDate QuarantineEvidence RecordAttendance RecordLeaver",
                            "RecordVisitFinding StartClock SubmitEvidence WithdrawInterest")),
            Map.entry(
                    6,
                    Set.of(
                            "AcceptRisk AdoptRules AgreeMinutes ChangeTarget ChangeThresholds",
                            "ClassifyMeasure ClassifyRisk CloseMeeting CorrectReceivedDate CorrectSentDate",
                            "DeclareDelivered DeclareInterest DismissReopening GiveAssurance RaiseChallenge",
                            "RateImpact RecordReportPublished RecordReportReceived RejectEvidence",
                            "ReopenAction RequestAssurance RetireMeasure ReturnVersion WithdrawEvidence")),
            Map.entry(
                    7,
                    Set.of(
                            "AddAction ApproveVersion DecideCompletion DecideDueDate DeferDecision",
                            "DefineMeasure EndorseVersion ErasePerson MergeRecommendation RecordSustainment",
                            "ReopenRecommendation ReplaceEvidence SupersedeRecommendation TakeDecision")),
            Map.entry(8, Set.of("CancelAction RecordPerson SignOffRecommendation SubmitStatement")),
            Map.entry(9, Set.of("CloseRecommendation ConcludeInspection")),
            Map.entry(10, Set.of("LinkReinspection")),
            Map.entry(12, Set.of("ClosePlan")),
            Map.entry(14, Set.of("FreezeVersion")),
            Map.entry(21, Set.of("ProposeFindings")));

    private final OverHttp http = new OverHttp();
    private final List<String> dearer = new ArrayList<>();

    @Test
    void no_command_goes_to_the_database_oftener_than_its_kind_needs() {
        assertThat(STORY.version()).isPositive();
        assertThat(Course.walk("70006", this::ask)).isEmpty();
        assertThat(dearer).isEmpty();
    }

    @Test
    void a_thousand_events_load_in_as_many_round_trips_as_ten() {
        String few = reviewed(10);
        String many = reviewed(1_000);
        int first = trips(few, AssessRisk.class);
        assertThat(trips(many, AssessRisk.class)).isEqualTo(first).isEqualTo(USUAL);
        assertThat(trips(many, ReviewRisk.class)).isEqualTo(USUAL);
        assertThat(http.version(many)).isEqualTo(1_001);
    }

    private Optional<JsonNode> ask(Step step, ExampleCommand example) {
        for (DemoAccount account : step.permitted()) {
            Counted<Api.Answer> counted = RoundTrips.of(() -> http.send(account, example));
            if (counted.answer().status() < 300) {
                if (counted.trips() > budget(step.name()) + directory(example)) {
                    dearer.add(step.name() + ": " + counted.trips());
                }
                assertThat(counted.trips()).as("%s is counted", step.name()).isPositive();
                return Optional.of(counted.answer().body());
            }
        }
        return Optional.empty();
    }

    /** Everybody whom a command names is asked after at once. */
    private static int directory(ExampleCommand example) {
        return NamedPeople.in(example.command()).isEmpty() ? 0 : 1;
    }

    private static int budget(String command) {
        return MORE.entrySet().stream()
                .filter(kind -> kind.getValue().stream()
                        .anyMatch(names -> List.of(names.split(" ")).contains(command)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(USUAL);
    }

    private int trips(String riskId, Class<?> command) {
        ExampleCommand example = ExampleCommand.of(CommandCatalogue.of(command), Map.of("riskId", riskId), Map.of());
        Counted<Api.Answer> counted = RoundTrips.of(() -> http.send(pm(), example));
        counted.answer().hasStatus(200);
        return counted.trips();
    }

    /** A risk with that many events, which nobody has loaded yet. */
    private static String reviewed(int events) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> given = Map.of(
                "riskId", id, "inspectionId", STORY.inspection(), "authority", "89999", "recommendationIds", List.of());
        MetaData carried = MetaData.from(Carried.by(Actor.of("pm", Role.PM), "api", ReviewRisk.class));
        Stream<DomainEvent> history = Stream.concat(
                Stream.of(ExampleEvent.of(RiskIdentified.class, given)),
                Stream.generate(() -> ExampleEvent.of(RiskReviewed.class, given))
                        .limit(events - 1L));
        List<DomainEvent> all = history.toList();
        RunningApp.context()
                .getBean(EventStore.class)
                .publish(IntStream.range(0, events)
                        .mapToObj(n -> new GenericDomainEventMessage<>("Risk", id, n, all.get(n), carried))
                        .toList());
        return id;
    }

    private static DemoAccount pm() {
        return DemoAccount.ALL.stream()
                .filter(account -> account.role() == Role.PM)
                .findFirst()
                .orElseThrow();
    }
}
