package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.QA;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.inspection.Inspections.FIRST_DAY;
import static org.plumbline.command.inspection.Inspections.ILACS;
import static org.plumbline.command.inspection.Inspections.JUDGEMENTS;
import static org.plumbline.command.inspection.Inspections.LAST_DAY;
import static org.plumbline.command.inspection.Inspections.RECEIVED;
import static org.plumbline.command.inspection.Inspections.WINDOWS;
import static org.plumbline.command.inspection.Inspections.amended;
import static org.plumbline.command.inspection.Inspections.confirmed;
import static org.plumbline.command.inspection.Inspections.finding;
import static org.plumbline.command.inspection.Inspections.given;
import static org.plumbline.command.inspection.Inspections.proposal;
import static org.plumbline.command.inspection.Inspections.proposed;
import static org.plumbline.command.inspection.Inspections.received;
import static org.plumbline.command.inspection.Inspections.registered;
import static org.plumbline.command.inspection.Inspections.withdraw;
import static org.plumbline.command.inspection.Inspections.withdrawn;
import static org.plumbline.kernel.refusal.RefusalCode.AUTHORITY_REGISTERED;
import static org.plumbline.kernel.refusal.RefusalCode.DUPLICATE_INSPECTION;
import static org.plumbline.kernel.refusal.RefusalCode.FINDINGS_LOCKED;
import static org.plumbline.kernel.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_GRADE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.inspection.InspectionState.Proposed;
import org.plumbline.kernel.inspection.Grade;
import org.plumbline.kernel.inspection.ImportWarning;
import org.plumbline.kernel.inspection.InspectionCommand.AmendProposal;
import org.plumbline.kernel.inspection.InspectionCommand.ProposeFindings;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.Judgement;
import org.plumbline.kernel.inspection.ProposedFinding;
import org.plumbline.kernel.inspection.ReportProposal;
import org.plumbline.kernel.inspection.Window;

class AmendProposalTest {

    private static final InspectionFacts NONE = InspectionFacts.none();

    @Test
    void what_a_reader_found_is_proposed_in_the_name_of_who_imported_it() {
        var command = new ProposeFindings("inspection", "report.pdf", proposal(), TODAY);
        given().when(command, PM, NONE).then(proposed(proposal()));
    }

    @Test
    void a_proposal_without_the_authoritys_number_belongs_to_nobody_yet() {
        ReportProposal unnumbered = proposal(null, "ILACS", WINDOWS, JUDGEMENTS);
        var command = new ProposeFindings("inspection", "report.pdf", unnumbered, TODAY);
        given().when(command, PM, NONE).then(proposed(unnumbered));
        assertThat(given(proposed(unnumbered)).state().authority()).isEqualTo("unknown");
    }

    @Test
    void an_inspection_is_proposed_once() {
        var command = new ProposeFindings("inspection", "report.pdf", proposal(), TODAY);
        given(proposed(proposal())).when(command, PM, NONE).thenRefused(DUPLICATE_INSPECTION);
    }

    @Test
    void a_report_that_is_imported_after_its_inspection_was_registered_by_hand_is_proposed_for_that_one() {
        var command = new ProposeFindings("inspection", "report.pdf", proposal(), TODAY);
        given(registered(), received()).when(command, PM, NONE).then(proposed(proposal()));
        var state = given(registered(), received(), proposed(proposal())).state();
        assertThat(state.registration().flatMap(Registration::receivedOn)).contains(RECEIVED);
    }

    @Test
    void the_number_of_a_registered_inspection_is_not_amended() {
        given(proposed(proposal()), registered(), received())
                .when(amendUrn("80434"), QA, NONE)
                .thenRefused(AUTHORITY_REGISTERED);
    }

    @Test
    void a_correction_speaks_the_words_of_the_framework() {
        given(proposed(proposal()))
                .when(amend(null, null, null, Grade.ADEQUATE), QA, InspectionFacts.under(ILACS))
                .thenRefused(UNKNOWN_GRADE);
    }

    @Test
    void a_proposal_is_not_dated_in_the_future() {
        var command = new ProposeFindings("inspection", "report.pdf", proposal(), TOMORROW);
        given().when(command, PM, NONE).thenInvalid("effectiveOn");
    }

    @Test
    void what_is_not_corrected_stays_as_it_is() {
        ReportProposal before = proposal("DATES_NOT_READ");
        List<ProposedFinding> findings = List.of(finding(1, "The quality of care plans."));
        var after = new ReportProposal(
                before.sourceSha256(),
                before.parserVersion(),
                before.framework(),
                "Southshire",
                before.urn(),
                before.windows(),
                before.leadInspector(),
                before.judgements(),
                before.overall(),
                findings,
                before.warnings());
        var command = new AmendProposal(
                "inspection", "Southshire", null, null, null, null, null, findings, "As printed.", TODAY);
        given(proposed(before)).when(command, QA, NONE).then(amended(before, after));
    }

    @Test
    void an_amendment_that_changes_nothing_leaves_no_trace() {
        given(proposed(proposal())).when(amendUrn("80433"), QA, NONE).thenNothing();
    }

    @Test
    void the_authoritys_number_settles_the_warnings_about_it_and_names_the_authority() {
        ReportProposal before =
                proposal(null, "ILACS", WINDOWS, JUDGEMENTS, "URN_UNKNOWN", "URN_CONFLICT", "DATES_NOT_READ");
        given(proposed(before)).when(amendUrn("80433"), QA, NONE).then(amended(before, proposal("DATES_NOT_READ")));
    }

    @Test
    void a_correction_settles_the_warning_that_asked_for_it() {
        assertSettles("DATES_NOT_READ", amend(WINDOWS, null, null, null));
        assertSettles("INSPECTOR_NOT_READ", amend(null, "A Reader", null, null));
        assertSettles("OVERALL_NOT_READ", amend(null, null, null, Grade.INADEQUATE));
        assertSettles("GRADE_CONFLICT", amend(null, null, null, Grade.INADEQUATE));
        assertSettles("GRADE_CONFLICT", amend(null, null, JUDGEMENTS, null));
    }

    @Test
    void a_correction_settles_no_other_warning() {
        assertStands("DATES_NOT_READ", amend(null, "A Reader", JUDGEMENTS, Grade.GOOD));
        assertStands("INSPECTOR_NOT_READ", amend(WINDOWS, null, JUDGEMENTS, Grade.GOOD));
        assertStands("OVERALL_NOT_READ", amend(WINDOWS, "A Reader", JUDGEMENTS, null));
        assertStands("GRADE_CONFLICT", amend(WINDOWS, "A Reader", null, null));
        assertStands("FINDINGS_TWICE", amend(WINDOWS, "A Reader", JUDGEMENTS, Grade.GOOD));
    }

    @Test
    void days_on_site_are_in_order_and_in_the_past() {
        var backwards = amend(List.of(new Window(LAST_DAY, FIRST_DAY)), null, null, null);
        given(proposed(proposal())).when(backwards, QA, NONE).thenInvalid("windows");
        var future = amend(List.of(new Window(FIRST_DAY, TOMORROW)), null, null, null);
        given(proposed(proposal())).when(future, QA, NONE).thenInvalid("windows");
        List<Window> ended = List.of(new Window(TODAY, TODAY));
        given(proposed(proposal()))
                .when(amend(ended, null, null, null), QA, NONE)
                .then(amended(proposal(), proposal("80433", "ILACS", ended, JUDGEMENTS)));
    }

    @Test
    void confirmed_findings_are_locked() {
        given(proposed(proposal()), registered(), received(), confirmed())
                .when(amendUrn("80434"), QA, NONE)
                .thenRefused(FINDINGS_LOCKED);
        given(proposed(proposal()), registered(), received(), confirmed())
                .when(withdraw(), PM, NONE)
                .thenRefused(FINDINGS_LOCKED);
    }

    @Test
    void a_proposal_is_withdrawn_before_it_is_confirmed() {
        given(proposed(proposal())).when(withdraw(), PM, NONE).then(withdrawn());
    }

    @Test
    void a_withdrawn_proposal_stays_withdrawn() {
        var state = given(proposed(proposal()), withdrawn());
        state.when(amendUrn("80434"), QA, NONE).thenRefused(PROPOSAL_WITHDRAWN);
        state.when(withdraw(), PM, NONE).thenRefused(PROPOSAL_WITHDRAWN);
        assertThat(state.given(proposed(proposal()), registered(), received(), confirmed())
                        .state())
                .isEqualTo(state.state());
    }

    @Test
    void a_proposal_nobody_made_is_unknown() {
        given().when(amendUrn("80433"), QA, NONE).thenUnknown();
        given().when(withdraw(), PM, NONE).thenUnknown();
        assertThat(given(confirmed(), withdrawn()).state()).isEqualTo(Inspection.initial());
        assertThat(Inspection.initial().authority()).isEqualTo("unknown");
    }

    private static void assertSettles(String code, AmendProposal command) {
        assertThat(warningsAfter(code, command)).isEmpty();
    }

    private static void assertStands(String code, AmendProposal command) {
        assertThat(warningsAfter(code, command)).containsExactly(code);
    }

    private static List<String> warningsAfter(String code, AmendProposal command) {
        InspectionState before = given(proposed(proposal(code))).state();
        InspectionState after = before;
        for (InspectionEvent event : Inspection.decide(before, command, QA, NONE)) {
            after = Inspection.evolve(after, event);
        }
        assertThat(after).isInstanceOf(Proposed.class);
        return ((Proposed) after)
                .proposal().warnings().stream().map(ImportWarning::code).toList();
    }

    private static AmendProposal amendUrn(String urn) {
        return new AmendProposal("inspection", null, urn, null, null, null, null, null, "As printed.", TODAY);
    }

    private static AmendProposal amend(
            @Nullable List<Window> windows,
            @Nullable String inspector,
            @Nullable List<Judgement> judgements,
            @Nullable String overall) {
        return new AmendProposal(
                "inspection", null, null, windows, inspector, judgements, overall, null, "As printed.", TODAY);
    }
}
