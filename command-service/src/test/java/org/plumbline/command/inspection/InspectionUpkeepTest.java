package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.inspection.Inspections.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.inspection.InspectionFacts.Successor;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.FindingKind;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.InspectionRegistered;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionEvent.ReportReceived;
import org.plumbline.kernel.inspection.InspectionFollowed.FindingAnswered;
import org.plumbline.kernel.inspection.InspectionFollowed.InspectionResponded;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Violation;
import org.plumbline.platform.frameworks.FrameworkFiles;

class InspectionUpkeepTest {

    private static final InspectionFacts NONE = InspectionFacts.none();
    private static final Optional<Framework> JTAI = FrameworkFiles.bundled().find("JTAI");
    private static final InspectionFacts KNOWN = InspectionFacts.under(ILACS);
    private static final String FILE = "b".repeat(64);

    @Test
    void an_inspection_is_registered_by_hand_under_a_framework_that_is_known() {
        given().when(register(LAST_DAY), PM, KNOWN).then(registered());
        given().when(register(LAST_DAY), PM, InspectionFacts.under(Optional.empty()))
                .thenRefused(UNKNOWN_FRAMEWORK);
    }

    @Test
    void an_inspection_is_registered_once_and_when_it_is_over() {
        given(registered()).when(register(LAST_DAY), PM, KNOWN).thenImpossible();
        given().when(register(TOMORROW), PM, KNOWN).thenInvalid("lastDay");
    }

    @Test
    void a_report_is_received_once_and_after_the_last_day_on_site() {
        given(registered()).when(receive(RECEIVED), PM, NONE).then(received());
        given(registered()).when(receive(LAST_DAY.minusDays(1)), PM, NONE).thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        given(registered()).when(receive(TOMORROW), PM, NONE).thenInvalid("receivedOn");
        given(registered(), received()).when(receive(RECEIVED), PM, NONE).thenRefused(ALREADY_RECEIVED);
    }

    @Test
    void the_receipt_of_an_imported_report_is_recorded_before_anybody_confirms_what_it_says() {
        given(proposed(proposal())).when(receive(RECEIVED), PM, KNOWN).then(registered(), received());
        given(proposed(proposal()), registered(), received())
                .when(receive(RECEIVED), PM, KNOWN)
                .thenRefused(ALREADY_RECEIVED);
        given(proposed(proposal(null, "ILACS", WINDOWS, JUDGEMENTS)))
                .when(receive(RECEIVED), PM, KNOWN)
                .thenRefused(INCOMPLETE_PROPOSAL);
        given(proposed(proposal()))
                .when(receive(LAST_DAY.minusDays(1)), PM, KNOWN)
                .thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        confirmedInspection().when(receive(RECEIVED), PM, KNOWN).thenRefused(ALREADY_RECEIVED);
    }

    @Test
    void a_report_is_sent_on_or_before_the_day_it_is_received_and_its_embargo_ends_no_earlier() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new RecordReportReceived(
                        "inspection", RECEIVED, RECEIVED.plusDays(1), RECEIVED.minusDays(1), null, TODAY))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("sentOn", "embargoedUntil"));
        given(registered())
                .when(
                        new RecordReportReceived(
                                "inspection", RECEIVED, RECEIVED.minusDays(2), RECEIVED.plusDays(7), FILE, TODAY),
                        PM,
                        KNOWN)
                .then(new ReportReceived(
                        "80433", TODAY, "inspection", RECEIVED, FILE, RECEIVED.minusDays(2), RECEIVED.plusDays(7)));
    }

    @Test
    void where_a_clock_counts_from_the_sending_that_day_is_said() {
        InspectionFacts coroner = InspectionFacts.under(FrameworkFiles.bundled().find("PFD"));
        given(registered()).when(receive(RECEIVED), PM, coroner).thenRefused(SENT_DATE_MISSING);
    }

    @Test
    void items_and_grades_are_those_the_framework_has() {
        given(registered(), received())
                .when(
                        new EnterFindings(
                                "inspection",
                                List.of(new Judgement("Overall effectiveness", Grade.ADEQUATE)),
                                List.of(priority()),
                                TODAY),
                        PM,
                        KNOWN)
                .thenRefused(UNKNOWN_KIND, UNKNOWN_GRADE);
    }

    private static ProposedFinding priority() {
        return new ProposedFinding(1, FindingKind.PRIORITY_ACTION, null, null, "Visits.", 2, List.of(), List.of());
    }

    @Test
    void who_may_see_it_is_decided_but_what_stands_behind_a_person_is_never_public() {
        var decide = new DecidePublication("inspection", Publication.PARTNERSHIP, "The police ask for it.", TODAY);
        var decided =
                new PublicationDecided("80433", TODAY, "inspection", Publication.PARTNERSHIP, "The police ask for it.");
        given(registered()).when(decide, DCS, KNOWN).then(decided);
        given(registered(), decided).when(decide, DCS, KNOWN).thenRefused(PUBLICATION_UNCHANGED);
        confirmedInspection().given(concluded()).when(decide, DCS, KNOWN).then(decided);
        given(registered())
                .when(
                        new DecidePublication("inspection", Publication.PUBLIC, "It is.", TODAY),
                        DCS,
                        InspectionFacts.under(FrameworkFiles.bundled().find("LGSCO")))
                .thenRefused(RESTRICTED_NOT_PUBLIC);
        given(proposed(proposal())).when(decide, DCS, KNOWN).thenRefused(REPORT_NOT_RECEIVED);
    }

    @Test
    void partners_are_named_where_they_own_the_items_together() {
        var name = new NamePartners("inspection", "Northshire", List.of("The police", "Northshire", "The ICB"), TODAY);
        given(registered()).when(name, PM, KNOWN).thenRefused(NOT_JOINT);
        given(registered())
                .when(name, PM, InspectionFacts.under(JTAI))
                .then(new PartnersNamed("80433", TODAY, "inspection", "Northshire", List.of("The police", "The ICB")));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new NamePartners("inspection", "Northshire", List.of("Northshire"), TODAY));
    }

    @Test
    void nothing_that_is_owned_together_is_answered_before_the_partners_are_named() {
        var state = given(registered(), received(), proposed(proposal()), confirmedWith("r-1"))
                .state();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Answering.answered(state, "inspection", "r-1", JTAI, TODAY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(PARTNERS_MISSING));
    }

    @Test
    void an_inspection_is_responded_to_when_every_recommendation_has_its_response() {
        var confirmed = given(registered(), received(), proposed(proposal()), confirmedWith("r-1", "r-2"));
        var first = new FindingAnswered("80433", TODAY, "inspection", "r-1");
        assertThat(Answering.answered(confirmed.state(), "inspection", "r-1", ILACS, TODAY))
                .containsExactly(first);
        var second = confirmed.given(first);
        assertThat(Answering.answered(second.state(), "inspection", "r-1", ILACS, TODAY))
                .isEmpty();
        var last = new FindingAnswered("80433", TODAY, "inspection", "r-2");
        assertThat(Answering.answered(second.state(), "inspection", "r-2", ILACS, TODAY))
                .containsExactly(last, new InspectionResponded("80433", TODAY, "inspection"));
        assertThat(((InspectionState.Confirmed) second.state()).isResponded()).isFalse();
        assertThat(((InspectionState.Confirmed) second.given(last).state()).isResponded())
                .isTrue();
    }

    @Test
    void a_report_is_published_once_and_not_before_it_is_received() {
        given(registered(), received()).when(publish(RECEIVED), PM, NONE).then(published(RECEIVED));
        given(registered()).when(publish(RECEIVED), PM, NONE).thenRefused(REPORT_NOT_RECEIVED);
        given(registered(), received())
                .when(publish(RECEIVED.minusDays(1)), PM, NONE)
                .thenRefused(PUBLISHED_BEFORE_RECEIVED);
        given(registered(), received(), published(RECEIVED))
                .when(publish(RECEIVED), PM, NONE)
                .thenRefused(ALREADY_PUBLISHED);
        given(registered(), received()).when(publish(TOMORROW), PM, NONE).thenInvalid("publishedOn");
    }

    @Test
    void what_the_report_says_is_entered_when_it_is_received_and_then_confirmed_as_if_read() {
        given(registered()).when(enter(), PM, NONE).thenRefused(REPORT_NOT_RECEIVED);
        given(registered(), received()).when(enter(), PM, NONE).then(entered());
        given(registered(), received(), entered()).when(enter(), PM, NONE).thenRefused(FINDINGS_LOCKED);
        given(proposed(proposal())).when(enter(), PM, NONE).thenRefused(FINDINGS_LOCKED);
    }

    @Test
    void a_report_issued_again_keeps_the_file_it_replaces_on_record() {
        var command = new RecordReissue("inspection", FILE, "A judgement was reworded.", TODAY);
        given(registered(), received(), proposed(proposal()), confirmed())
                .when(command, PM, NONE)
                .then(new ReportReissued(
                        "80433", TODAY, "inspection", "a".repeat(64), FILE, "A judgement was reworded."));
        given(registered(), received(), proposed(proposal()))
                .when(command, PM, NONE)
                .thenRefused(FINDINGS_NOT_CONFIRMED);
        confirmedInspection()
                .when(new RecordReissue("inspection", "a".repeat(64), "None.", TODAY), PM, NONE)
                .thenRefused(FILE_UNCHANGED);
    }

    @Test
    void the_board_concludes_an_inspection_in_an_open_and_quorate_meeting() {
        concluding(Optional.empty()).thenRefused(MEETING_NOT_OPEN);
        concluding(board(false, true, Set.of())).thenRefused(MEETING_NOT_OPEN);
        concluding(board(true, false, Set.of())).thenRefused(NO_QUORUM);
        concluding(board(true, true, Set.of("p-chair"))).thenRefused(CONFLICT_DECLARED);
        concluding(board(true, true, Set.of())).then(concluded());
    }

    @Test
    void an_inspection_with_anything_open_is_not_concluded() {
        InspectionFacts open = InspectionFacts.concluding(board(true, true, Set.of()), List.of("r-1", "r-2"));
        confirmedInspection().when(conclude(), CHAIR, open).thenRefused(OPEN_ITEMS);
        given(registered(), received()).when(conclude(), CHAIR, open).thenRefused(FINDINGS_NOT_CONFIRMED);
    }

    @Test
    void a_reinspection_takes_the_place_of_an_inspection_but_never_in_a_circle() {
        var link = link("next");
        var next = later("80433", 100);
        confirmedInspection()
                .when(link, PM, InspectionFacts.replacing(next, List.of()))
                .then(superseded());
        confirmedInspection()
                .given(concluded())
                .when(link, PM, InspectionFacts.replacing(next, List.of()))
                .then(superseded());
        confirmedInspection()
                .when(link, PM, InspectionFacts.replacing(new Successor(next.state(), true), List.of()))
                .thenRefused(CYCLE);
        confirmedInspection()
                .when(link("inspection"), PM, InspectionFacts.replacing(next, List.of()))
                .thenRefused(CYCLE);
        given(registered(), received())
                .when(link, PM, InspectionFacts.replacing(next, List.of()))
                .thenRefused(FINDINGS_NOT_CONFIRMED);
    }

    @Test
    void only_a_later_inspection_of_the_same_authority_with_its_findings_confirmed_takes_the_place() {
        for (Successor unfit : List.of(
                later("80434", 100),
                later("80433", 0),
                new Successor(given(registered(), received()).state(), false))) {
            confirmedInspection()
                    .when(link("next"), PM, InspectionFacts.replacing(unfit, List.of()))
                    .thenRefused(NOT_A_LATER_INSPECTION);
        }
    }

    @Test
    void nothing_that_is_open_is_lost_when_another_inspection_takes_the_place() {
        InspectionFacts open = InspectionFacts.replacing(later("80433", 100), List.of("r-1", "r-2"));
        confirmedInspection().when(link("next", "r-1"), PM, open).thenRefused(CARRIED_FORWARD_INCOMPLETE);
        confirmedInspection()
                .when(link("next", "r-2", "r-1", "r-9"), PM, open)
                .then(new InspectionSuperseded(
                        "80433", TODAY, "inspection", "next", List.of("r-1", "r-2"), "Still worked on."));
    }

    private static LinkReinspection link(String next, String... staysOpen) {
        return new LinkReinspection("inspection", next, List.of(staysOpen), "Still worked on.", TODAY);
    }

    /** @param days so many days after the first inspection began */
    static Successor later(String urn, int days) {
        var next = new InspectionRegistered(
                urn,
                TODAY,
                "next",
                "ILACS",
                "Northshire",
                List.of(new Window(FIRST_DAY.plusDays(days), LAST_DAY.plusDays(days))),
                null);
        return new Successor(
                given(next, received(), proposed(proposal()), confirmed()).state(), false);
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        var ended = confirmedInspection().given(concluded());
        ended.when(conclude(), CHAIR, NONE).thenRefused(INSPECTION_ENDED);
        assertThat(ended.given(concluded(), confirmed()).state()).isEqualTo(ended.state());
        confirmedInspection()
                .given(superseded())
                .when(correct(RECEIVED.plusDays(1)), DCS, NONE)
                .thenRefused(INSPECTION_ENDED);
        given(proposed(proposal()), withdrawn()).when(conclude(), CHAIR, NONE).thenRefused(PROPOSAL_WITHDRAWN);
        given().when(conclude(), CHAIR, NONE).thenUnknown();
    }

    private static Scenario<InspectionState, InspectionCommand, InspectionEvent, InspectionFacts>
            confirmedInspection() {
        return given(registered(), received(), proposed(proposal()), confirmed());
    }

    private static Scenario.Outcome<InspectionEvent> concluding(Optional<BoardMeeting> meeting) {
        return confirmedInspection().when(conclude(), CHAIR, InspectionFacts.concluding(meeting, List.of()));
    }

    private static RegisterInspection register(LocalDate lastDay) {
        return new RegisterInspection(
                "inspection", "ILACS", "Northshire", "80433", FIRST_DAY, lastDay, "A Reader", TODAY);
    }

    private static RecordReportReceived receive(LocalDate day) {
        return new RecordReportReceived("inspection", day, null, null, "a".repeat(64), TODAY);
    }

    private static RecordReportPublished publish(LocalDate day) {
        return new RecordReportPublished("inspection", day, TODAY);
    }

    private static ReportPublished published(LocalDate day) {
        return new ReportPublished("80433", TODAY, "inspection", day);
    }

    private static EnterFindings enter() {
        return new EnterFindings("inspection", JUDGEMENTS, List.of(finding(1, "The quality of plans.")), TODAY);
    }

    private static FindingsProposed entered() {
        var proposal = new ReportProposal(
                "a".repeat(64),
                "by hand",
                "ILACS",
                "Northshire",
                "80433",
                WINDOWS,
                "A Reader",
                JUDGEMENTS,
                null,
                List.of(finding(1, "The quality of plans.")),
                List.of());
        return new FindingsProposed(
                "80433", TODAY, "inspection", "by hand", proposal, PM.actor().id());
    }

    private static CorrectReceivedDate correct(LocalDate day) {
        return new CorrectReceivedDate("inspection", day, "The post book says so.", TODAY);
    }

    private static ConcludeInspection conclude() {
        return new ConcludeInspection("inspection", "meeting", "All of it is embedded.", TODAY);
    }

    private static InspectionConcluded concluded() {
        return new InspectionConcluded("80433", TODAY, "inspection", "meeting", "All of it is embedded.");
    }

    private static InspectionSuperseded superseded() {
        return new InspectionSuperseded("80433", TODAY, "inspection", "next", List.of(), null);
    }
}
