package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.command.decision.People.DCS;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.inspection.Inspections.FIRST_DAY;
import static org.plumbline.command.inspection.Inspections.JUDGEMENTS;
import static org.plumbline.command.inspection.Inspections.LAST_DAY;
import static org.plumbline.command.inspection.Inspections.RECEIVED;
import static org.plumbline.command.inspection.Inspections.WINDOWS;
import static org.plumbline.command.inspection.Inspections.amended;
import static org.plumbline.command.inspection.Inspections.amendedBy;
import static org.plumbline.command.inspection.Inspections.confirmed;
import static org.plumbline.command.inspection.Inspections.given;
import static org.plumbline.command.inspection.Inspections.proposal;
import static org.plumbline.command.inspection.Inspections.proposed;
import static org.plumbline.command.inspection.Inspections.received;
import static org.plumbline.command.inspection.Inspections.registered;
import static org.plumbline.command.inspection.Inspections.withdrawn;
import static org.plumbline.kernel.refusal.RefusalCode.FINDINGS_LOCKED;
import static org.plumbline.kernel.refusal.RefusalCode.INCOMPLETE_PROPOSAL;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static org.plumbline.kernel.refusal.RefusalCode.PUBLISHED_BEFORE_RECEIVED;
import static org.plumbline.kernel.refusal.RefusalCode.RECEIVED_BEFORE_FIELDWORK_ENDED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;
import static org.plumbline.kernel.refusal.RefusalCode.UNRESOLVED_WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.inspection.InspectionCommand.ConfirmFindings;
import org.plumbline.kernel.inspection.InspectionEvent.ConfirmedFinding;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionEvent.ProposedFindingsAmended;
import org.plumbline.kernel.inspection.InspectionEvent.ReportPublished;
import org.plumbline.kernel.inspection.ReportProposal;

class ConfirmFindingsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);
    private static final InspectionFacts FACTS = InspectionFacts.confirming(List.of("r-1", "r-2"), Optional.empty());

    @Test
    void a_second_person_confirms_and_each_finding_becomes_something_to_track() {
        given(proposed(proposal("DATES_NOT_READ", "FINDINGS_TWICE")))
                .when(confirm(RECEIVED, PUBLISHED, "FINDINGS_TWICE", "DATES_NOT_READ", "NOT_A_WARNING"), DCS, FACTS)
                .then(
                        registered(),
                        received(),
                        new ReportPublished("80433", TODAY, "inspection", PUBLISHED),
                        findingsConfirmed("DATES_NOT_READ", "FINDINGS_TWICE"));
    }

    @Test
    void a_report_that_is_not_published_yet_can_be_confirmed() {
        given(proposed(proposal()))
                .when(confirm(RECEIVED, null), DCS, FACTS)
                .then(registered(), received(), findingsConfirmed());
    }

    @Test
    void who_imported_a_report_does_not_confirm_it_in_any_role() {
        given(proposed(proposal())).when(confirm(RECEIVED, null), PM, FACTS).thenRefused(SAME_PERSON);
        given(proposed(proposal()))
                .when(confirm(RECEIVED, null), as(PM, Role.DCS), FACTS)
                .thenRefused(SAME_PERSON);
    }

    @Test
    void who_last_changed_a_proposal_does_not_confirm_it_in_any_role() {
        var changed = amendedBy(QA, proposal("X"), proposal());
        given(proposed(proposal("X")), changed)
                .when(confirm(RECEIVED, null), QA, FACTS)
                .thenRefused(SAME_PERSON);
        given(proposed(proposal("X")), changed)
                .when(confirm(RECEIVED, null), as(QA, Role.DCS), FACTS)
                .thenRefused(SAME_PERSON);
        given(proposed(proposal("X")), changed, registered(), received())
                .when(confirm(RECEIVED, null), QA, FACTS)
                .thenRefused(SAME_PERSON);
        given(proposed(proposal("X")), changed)
                .when(confirm(RECEIVED, null), DCS, FACTS)
                .then(registered(), received(), findingsConfirmed());
    }

    @Test
    void who_changed_a_proposal_confirms_it_after_another_person_changed_it_again() {
        given(
                        proposed(proposal("X", "Y")),
                        amendedBy(QA, proposal("X", "Y"), proposal("X")),
                        amendedBy(PM, proposal("X"), proposal()))
                .when(confirm(RECEIVED, null), QA, FACTS)
                .then(registered(), received(), findingsConfirmed());
    }

    @Test
    void what_was_changed_before_its_author_was_on_record_is_confirmed_by_whoever_did_not_import_it() {
        var unsigned = new ProposedFindingsAmended(
                "80433", TODAY, "inspection", proposal("X"), proposal(), "As printed.", null);
        given(proposed(proposal("X")), unsigned)
                .when(confirm(RECEIVED, null), QA, FACTS)
                .then(registered(), received(), findingsConfirmed());
        given(proposed(proposal("X")), unsigned)
                .when(confirm(RECEIVED, null), PM, FACTS)
                .thenRefused(SAME_PERSON);
    }

    @Test
    void every_warning_is_acknowledged() {
        given(proposed(proposal("DATES_NOT_READ", "FINDINGS_TWICE")))
                .when(confirm(RECEIVED, null, "DATES_NOT_READ"), DCS, FACTS)
                .thenRefused(UNRESOLVED_WARNING);
    }

    @Test
    void grades_that_conflict_are_amended_not_ticked_away() {
        ReportProposal conflicting = proposal("GRADE_CONFLICT");
        given(proposed(conflicting))
                .when(confirm(RECEIVED, null, "GRADE_CONFLICT"), DCS, FACTS)
                .thenRefused(UNRESOLVED_WARNING);
        given(proposed(conflicting), amended(conflicting, proposal()))
                .when(confirm(RECEIVED, null), DCS, FACTS)
                .then(registered(), received(), findingsConfirmed());
    }

    @Test
    void an_inspection_has_a_number_days_on_site_a_framework_and_judgements() {
        assertIncomplete(proposal(null, "ILACS", WINDOWS, JUDGEMENTS));
        assertIncomplete(proposal("80433", "ILACS", List.of(), JUDGEMENTS));
        assertIncomplete(proposal("80433", " ", WINDOWS, JUDGEMENTS));
        assertIncomplete(proposal("80433", "ILACS", WINDOWS, List.of()));
    }

    @Test
    void all_that_is_missing_is_named_in_one_sentence() {
        assertThat(AnInspectionHasItsEssentials.missingIn(proposal(null, "", List.of(), List.of()), Optional.empty()))
                .containsExactly("the authority's number", "the days on site", "the framework", "the judgements");
    }

    @Test
    void a_report_is_not_received_before_the_inspectors_have_left() {
        given(proposed(proposal()))
                .when(confirm(LAST_DAY.minusDays(1), null), DCS, FACTS)
                .thenRefused(RECEIVED_BEFORE_FIELDWORK_ENDED);
        assertThat(AReportIsReceivedAfterFieldwork.holds(WINDOWS, LAST_DAY)).isTrue();
    }

    @Test
    void a_report_is_not_published_before_it_is_received() {
        given(proposed(proposal()))
                .when(confirm(RECEIVED, RECEIVED.minusDays(1)), DCS, FACTS)
                .thenRefused(PUBLISHED_BEFORE_RECEIVED);
        given(proposed(proposal()))
                .when(confirm(RECEIVED, RECEIVED), DCS, FACTS)
                .then(
                        registered(),
                        received(),
                        new ReportPublished("80433", TODAY, "inspection", RECEIVED),
                        findingsConfirmed());
    }

    @Test
    void a_report_is_neither_received_nor_published_in_the_future() {
        given(proposed(proposal()))
                .when(confirm(TOMORROW, TOMORROW), DCS, FACTS)
                .thenInvalid("receivedOn", "publishedOn");
    }

    @Test
    void every_rule_that_says_no_is_named() {
        given(proposed(proposal(null, "ILACS", WINDOWS, JUDGEMENTS, "URN_UNKNOWN")))
                .when(confirm(FIRST_DAY, FIRST_DAY.minusDays(1)), PM, FACTS)
                .thenRefused(
                        SAME_PERSON,
                        UNRESOLVED_WARNING,
                        INCOMPLETE_PROPOSAL,
                        RECEIVED_BEFORE_FIELDWORK_ENDED,
                        PUBLISHED_BEFORE_RECEIVED);
    }

    @Test
    void findings_are_confirmed_once() {
        given(proposed(proposal()), registered(), received(), confirmed())
                .when(confirm(RECEIVED, null), DCS, FACTS)
                .thenRefused(FINDINGS_LOCKED);
    }

    @Test
    void a_withdrawn_proposal_is_not_confirmed() {
        given(proposed(proposal()), withdrawn())
                .when(confirm(RECEIVED, null), DCS, FACTS)
                .thenRefused(PROPOSAL_WITHDRAWN);
    }

    @Test
    void a_proposal_nobody_made_is_unknown() {
        given().when(confirm(RECEIVED, null), DCS, FACTS).thenUnknown();
    }

    @Test
    void each_finding_needs_its_own_recommendation_id() {
        InspectionState state = given(proposed(proposal())).state();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inspection.decide(state, confirm(RECEIVED, null), DCS, InspectionFacts.none()));
    }

    @Test
    void nothing_moves_confirmed_findings() {
        var state = given(proposed(proposal()), registered(), received(), confirmed());
        assertThat(state.given(withdrawn(), amended(proposal(), proposal("X")), proposed(proposal("X")))
                        .state())
                .isEqualTo(state.state());
        assertThat(state.state().authority()).isEqualTo("80433");
    }

    private static void assertIncomplete(ReportProposal proposal) {
        given(proposed(proposal)).when(confirm(RECEIVED, null), DCS, FACTS).thenRefused(INCOMPLETE_PROPOSAL);
    }

    private static ConfirmFindings confirm(
            LocalDate receivedOn, @Nullable LocalDate publishedOn, String... acknowledged) {
        return new ConfirmFindings("inspection", receivedOn, publishedOn, List.of(acknowledged), TODAY);
    }

    private static FindingsConfirmed findingsConfirmed(String... acknowledged) {
        List<ConfirmedFinding> findings = List.of(
                new ConfirmedFinding("r-1", proposal().findings().get(0)),
                new ConfirmedFinding("r-2", proposal().findings().get(1)));
        return new FindingsConfirmed("80433", TODAY, "inspection", JUDGEMENTS, findings, List.of(acknowledged));
    }
}
