package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsProposed;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;
import org.plumbline.kernel.inspection.ReportProposal;

class InspectionUpkeepTest {

    private static final InspectionFacts NONE = InspectionFacts.none();
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
        given(proposed(proposal())).when(receive(RECEIVED), PM, NONE).thenRefused(ALREADY_RECEIVED);
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
    void the_day_of_receipt_is_put_right_with_the_day_it_was_before() {
        LocalDate right = RECEIVED.minusDays(2);
        given(registered(), received()).when(correct(right), DCS, NONE).then(corrected(RECEIVED, right));
        given(registered(), received(), corrected(RECEIVED, right))
                .when(correct(right), DCS, NONE)
                .thenRefused(DATE_UNCHANGED);
        given(registered()).when(correct(right), DCS, NONE).thenRefused(REPORT_NOT_RECEIVED);
        given(registered(), received())
                .when(correct(LAST_DAY.minusDays(1)), DCS, NONE)
                .thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        given(registered(), received(), published(RECEIVED))
                .when(correct(RECEIVED.plusDays(1)), DCS, NONE)
                .thenRefused(PUBLISHED_BEFORE_RECEIVED);
        given(registered(), received()).when(correct(TOMORROW), DCS, NONE).thenInvalid("receivedOn");
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
        var link = new LinkReinspection("inspection", "next", TODAY);
        confirmedInspection().when(link, PM, InspectionFacts.replacing(false)).then(superseded());
        confirmedInspection().when(link, PM, InspectionFacts.replacing(true)).thenRefused(CYCLE);
        confirmedInspection()
                .when(new LinkReinspection("inspection", "inspection", TODAY), PM, InspectionFacts.replacing(false))
                .thenRefused(CYCLE);
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        var ended = confirmedInspection().given(concluded());
        ended.when(conclude(), CHAIR, NONE).thenRefused(INSPECTION_ENDED);
        assertThat(ended.given(superseded()).state()).isEqualTo(ended.state());
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
        return new RecordReportReceived("inspection", day, "a".repeat(64), TODAY);
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

    private static ReceivedDateCorrected corrected(LocalDate from, LocalDate to) {
        return new ReceivedDateCorrected("80433", TODAY, "inspection", from, to, "The post book says so.");
    }

    private static ConcludeInspection conclude() {
        return new ConcludeInspection("inspection", "meeting", "All of it is embedded.", TODAY);
    }

    private static InspectionConcluded concluded() {
        return new InspectionConcluded("80433", TODAY, "inspection", "meeting", "All of it is embedded.");
    }

    private static InspectionSuperseded superseded() {
        return new InspectionSuperseded("80433", TODAY, "inspection", "next");
    }
}
