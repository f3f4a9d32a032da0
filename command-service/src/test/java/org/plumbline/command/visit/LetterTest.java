package org.plumbline.command.visit;

import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.visit.Visits.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;
import static org.plumbline.kernel.visit.Direction.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.command.visit.VisitFacts.About;
import org.plumbline.kernel.visit.LetterCommand.*;
import org.plumbline.kernel.visit.VisitEvent.*;

/** What comes of a visit's letter. */
class LetterTest {

    private static final String REASON = "Ofsted changed its policy.";
    private static final About ITS_OWN = new About("inspection", false);

    @Test
    void a_letter_is_received_once_and_not_before_the_visit_is_over() {
        var spoken = given(notified(), scheduled(), started(false), feedback());
        spoken.when(receive(LAST_DAY), CLERK, NONE).then(letter(2));
        spoken.when(receive(FIRST_DAY), CLERK, NONE).thenRefused(LETTER_BEFORE_VISIT_ENDED);
        spoken.when(receive(TOMORROW), CLERK, NONE).thenInvalid("receivedOn");
        given(notified(), scheduled()).when(receive(LAST_DAY), CLERK, NONE).thenRefused(VISIT_NOT_STARTED);
        given(notified(), scheduled(), started(false))
                .when(receive(LAST_DAY), CLERK, NONE)
                .thenRefused(FEEDBACK_NOT_RECORDED);
        givenWritten(false, 2).when(receive(LAST_DAY), CLERK, NONE).thenRefused(ALREADY_RECORDED);
    }

    @Test
    void the_letter_of_a_first_visit_is_published_only_for_a_reason() {
        givenWritten(true, 1).when(publish(TODAY, null), PM, NONE).thenRefused(FIRST_VISIT_LETTER_UNPUBLISHED);
        givenWritten(true, 2).when(publish(TODAY, null), PM, NONE).thenRefused(FIRST_VISIT_LETTER_UNPUBLISHED);
        givenWritten(false, 1).when(publish(TODAY, null), PM, NONE).thenRefused(FIRST_VISIT_LETTER_UNPUBLISHED);
        givenWritten(true, 1).when(publish(TODAY, "  "), PM, NONE).thenRefused(FIRST_VISIT_LETTER_UNPUBLISHED);
        givenWritten(true, 1).when(publish(TODAY, REASON), PM, NONE).then(published(REASON));
    }

    @Test
    void a_later_letter_is_published_without_one() {
        givenWritten(false, 2).when(publish(TODAY, null), PM, NONE).then(published(null));
        givenWritten(false, 2).when(publish(TODAY, REASON), PM, NONE).then(published(null));
    }

    @Test
    void it_is_settled_once_whether_a_letter_is_published() {
        var keep = new KeepLetterUnpublished(ID, "The first letter is not published.", TODAY);
        givenWritten(true, 1).when(keep, PM, NONE).then(kept());
        givenWritten(true, 1, kept()).when(keep, PM, NONE).thenRefused(LETTER_SETTLED);
        givenWritten(false, 2, published(null))
                .when(publish(TODAY, null), PM, NONE)
                .thenRefused(LETTER_SETTLED);
        givenWritten(false, 2, published(null)).when(keep, PM, NONE).thenRefused(LETTER_SETTLED);
        given(notified(), scheduled()).when(keep, PM, NONE).thenRefused(LETTER_NOT_RECEIVED);
        givenWritten(false, 2).when(publish(FIRST_DAY, null), PM, NONE).thenRefused(PUBLISHED_BEFORE_RECEIVED);
        givenWritten(false, 2).when(publish(TOMORROW, null), PM, NONE).thenInvalid("publishedOn");
    }

    @Test
    void a_letter_that_was_kept_unpublished_and_came_out_after_all_names_what_no_longer_holds() {
        givenWritten(true, 1, kept())
                .when(publish(TODAY, REASON), PM, NONE)
                .then(new LetterPublished("80433", TODAY, ID, TODAY, REASON, TODAY));
        givenWritten(true, 1, kept()).when(publish(TODAY, null), PM, NONE).thenRefused(FIRST_VISIT_LETTER_UNPUBLISHED);
    }

    @Test
    void a_first_letter_is_published_like_any_other_where_the_framework_holds_none_back() {
        given(notified(), scheduled(), new VisitStarted("80433", TODAY, ID, true, false), feedback(), letter(1))
                .when(publish(TODAY, null), PM, NONE)
                .then(published(null));
    }

    @Test
    void the_number_and_the_day_of_a_letter_are_put_right() {
        givenWritten(true, 1).when(correct(TODAY, 2), CLERK, NONE).then(corrected(TODAY, 1, 2));
        givenWritten(true, 1).when(correct(LAST_DAY, 1), CLERK, NONE).thenRefused(LETTER_UNCHANGED);
        givenWritten(true, 1).when(correct(FIRST_DAY, 1), CLERK, NONE).thenRefused(LETTER_BEFORE_VISIT_ENDED);
        givenWritten(true, 1).when(correct(TOMORROW, 1), CLERK, NONE).thenInvalid("receivedOn");
        var early = new LetterPublished("80433", TODAY, ID, LAST_DAY.plusDays(1), null, null);
        givenWritten(false, 2, early).when(correct(TODAY, 2), CLERK, NONE).thenRefused(PUBLISHED_BEFORE_RECEIVED);
        givenWritten(false, 2, early).when(correct(LAST_DAY, 3), CLERK, NONE).then(corrected(LAST_DAY, 2, 3));
        given(notified()).when(correct(TODAY, 2), CLERK, NONE).thenRefused(LETTER_NOT_RECEIVED);
        givenWritten(false, 1, corrected(LAST_DAY, 1, 2))
                .when(publish(TODAY, null), PM, NONE)
                .then(published(null));
    }

    @Test
    void nothing_is_said_decided_or_done_about_a_letter_before_it_is_here() {
        LocalDate before = LAST_DAY.minusDays(1);
        var finding = new RecordVisitFinding(ID, "f", null, PROGRESS, "Plans are late.", 2, null, null, before);
        givenWritten(false, 2).when(finding, PM, finding(null)).thenRefused(BEFORE_LETTER);
        givenWritten(false, 2)
                .when(new KeepLetterUnpublished(ID, "Not yet.", before), PM, NONE)
                .thenRefused(BEFORE_LETTER);
        givenWritten(false, 2)
                .when(new PublishLetter(ID, TODAY, null, before), PM, NONE)
                .thenRefused(BEFORE_LETTER);
        givenWritten(true, 1, found(null, PROGRESS, null), kept())
                .when(new ConcludeVisit(ID, "All in the plan.", before), PM, NONE)
                .thenRefused(BEFORE_LETTER);
    }

    @Test
    void a_finding_is_about_one_of_the_focus_areas_or_about_none() {
        var about = new RecordVisitFinding(ID, "finding", null, PROGRESS, "Plans.", 2, null, "Care leavers", TODAY);
        givenWritten(true, 1)
                .when(about, PM, finding(null))
                .then(new VisitFindingRecorded(
                        "80433", TODAY, ID, "finding", null, PROGRESS, "Plans.", 2, null, "Care leavers"));
        givenWritten(true, 1)
                .when(
                        new RecordVisitFinding(ID, "finding", null, PROGRESS, "Plans.", 2, null, "Other", TODAY),
                        PM,
                        finding(null))
                .thenInvalid("focusArea");
    }

    @Test
    void what_it_says_is_about_a_recommendation_of_that_inspection_or_a_new_concern() {
        givenWritten(true, 1)
                .when(find("r-1", DECLINED, null), PM, finding(ITS_OWN))
                .then(found("r-1", DECLINED, null));
        givenWritten(true, 1)
                .when(find(null, PROGRESS, null), PM, finding(null))
                .then(found(null, PROGRESS, null));
        givenWritten(true, 1)
                .when(find(null, INSUFFICIENT, "Supervise."), PM, finding(null))
                .then(found("new", INSUFFICIENT, "Supervise."));
        givenWritten(true, 1)
                .when(find("r-1", DECLINED, null), PM, finding(new About("another", false)))
                .thenInvalid("recommendationId");
        givenWritten(true, 1)
                .when(find("r-1", DECLINED, null), PM, finding(new About("inspection", true)))
                .thenRefused(NO_LONGER_TRACKED);
        given(notified(), scheduled())
                .when(find("r-1", DECLINED, null), PM, finding(ITS_OWN))
                .thenRefused(LETTER_NOT_RECEIVED);
    }

    @Test
    void a_new_concern_needs_an_inspection_that_has_not_ended() {
        var over = VisitFacts.finding(ended(), Optional.empty(), "new");
        givenWritten(true, 1).when(find(null, DECLINED, "Supervise."), PM, over).thenRefused(INSPECTION_ENDED);
        givenWritten(true, 1).when(find(null, PROGRESS, null), PM, over).then(found(null, PROGRESS, null));
    }

    @Test
    void a_visit_is_done_with_when_nothing_it_found_awaits_anybody() {
        var conclude = new ConcludeVisit(ID, "All in the plan.", TODAY);
        var finding = found("r-1", INSUFFICIENT, null);
        var actioned = new VisitActioned("80433", TODAY, ID, "All in the plan.");
        givenWritten(true, 1, finding, kept()).when(conclude, PM, NONE).then(actioned);
        givenWritten(true, 1, kept(), finding)
                .when(conclude, PM, VisitFacts.unanswered(List.of("r-1")))
                .thenRefused(FINDINGS_NOT_ACTIONED);
        givenWritten(true, 1, kept()).when(conclude, PM, NONE).thenRefused(FINDINGS_NOT_ACTIONED);
        givenWritten(true, 1, finding).when(conclude, PM, NONE).thenRefused(LETTER_UNDECIDED);
        given(notified()).when(conclude, PM, NONE).thenRefused(LETTER_NOT_RECEIVED);
        givenWritten(true, 1, finding, kept(), actioned)
                .when(find("r-1", DECLINED, null), PM, finding(ITS_OWN))
                .thenRefused(VISIT_ENDED);
    }
}
