package org.plumbline.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.cancelled;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.reported;
import static org.plumbline.command.action.Actions.returned;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.decision.People.OTHER_OWNER;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionCommand.ReportProgress;
import org.plumbline.kernel.action.ActionEvent.ProgressReported;
import org.plumbline.kernel.action.ActionRevised.DeclaredRatingExpired;
import org.plumbline.kernel.action.ActionRevised.RatingDeclared;
import org.plumbline.kernel.action.ActionRevision.DeclareRating;
import org.plumbline.kernel.action.DeclaredRating;
import org.plumbline.kernel.action.SelfRating;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.WorkRating;

class DeclaredRatingTest {

    private static final ActionFacts NONE = ActionFacts.none();

    @Test
    void the_owner_declares_worse_than_the_rules_find_it() {
        given(added(), reported())
                .when(declare(DeclaredRating.RED), OWNER, NONE)
                .then(declared(DeclaredRating.RED, WorkRating.GREEN));
        given(added(), reported())
                .when(declare(DeclaredRating.AMBER), OWNER, NONE)
                .then(declared(DeclaredRating.AMBER, WorkRating.GREEN));
    }

    @Test
    void nobody_declares_what_the_rules_find_already_and_nobody_declares_better() {
        given(added()).when(declare(DeclaredRating.RED), OWNER, NONE).thenRefused(RATING_NOT_WORSE);
        given(added()).when(declare(DeclaredRating.AMBER), OWNER, NONE).thenRefused(RATING_NOT_WORSE);
        var amber = declared(DeclaredRating.AMBER, WorkRating.GREEN);
        given(added(), reported(), amber)
                .when(declare(DeclaredRating.AMBER), OWNER, NONE)
                .thenRefused(RATING_NOT_WORSE);
        given(added(), reported(), amber)
                .when(declare(DeclaredRating.RED), OWNER, NONE)
                .then(declared(DeclaredRating.RED, WorkRating.AMBER));
    }

    @Test
    void worse_than_the_rules_is_what_the_board_made_of_them_and_the_version_is_told() {
        ActionFacts strict = NONE.under(new InForce(3, TODAY, new Rules(30, 120, 14, 2, 30, 1), BoardRules.standard()));
        given(added(), reported())
                .when(declare(DeclaredRating.AMBER), OWNER, strict)
                .thenRefused(RATING_NOT_WORSE);
        given(added(), reported())
                .when(declare(DeclaredRating.RED), OWNER, strict)
                .then(new RatingDeclared(
                        "80433", TODAY, "action", DeclaredRating.RED, "No trainers.", WorkRating.AMBER, 3));
    }

    @Test
    void only_the_owner_declares_and_only_of_work_that_is_open() {
        given(added(), reported())
                .when(declare(DeclaredRating.RED), OTHER_OWNER, NONE)
                .thenRefused(NOT_OWNER);
        given(added(), claimed()).when(declare(DeclaredRating.RED), OWNER, NONE).thenRefused(ALREADY_CLAIMED);
        given(added(), claimed(), verified())
                .when(declare(DeclaredRating.RED), OWNER, NONE)
                .thenRefused(ALREADY_COMPLETE);
        given(added(), cancelled())
                .when(declare(DeclaredRating.RED), OWNER, NONE)
                .thenRefused(ACTION_CANCELLED);
    }

    @Test
    void a_report_of_being_off_track_declares_red_with_its_words_and_at_risk_amber() {
        given(added())
                .when(report(SelfRating.OFF_TRACK), OWNER, NONE)
                .then(
                        told(SelfRating.OFF_TRACK),
                        new RatingDeclared(
                                "80433",
                                TODAY,
                                "action",
                                DeclaredRating.RED,
                                "Half are trained.",
                                WorkRating.GREEN,
                                0));
        given(added())
                .when(report(SelfRating.AT_RISK), OWNER, NONE)
                .then(
                        told(SelfRating.AT_RISK),
                        new RatingDeclared(
                                "80433",
                                TODAY,
                                "action",
                                DeclaredRating.AMBER,
                                "Half are trained.",
                                WorkRating.GREEN,
                                0));
        given(added()).when(report(SelfRating.ON_TRACK), OWNER, NONE).then(told(SelfRating.ON_TRACK));
    }

    @Test
    void a_report_that_declares_nothing_worse_than_the_rules_find_declares_nothing() {
        var late = new ReportProgress(
                "action", "Half are trained.", DUE.plusDays(60), SelfRating.AT_RISK, null, null, TODAY);
        given(added())
                .when(late, OWNER, NONE)
                .then(new ProgressReported(
                        "80433",
                        TODAY,
                        "action",
                        "Half are trained.",
                        DUE.plusDays(60),
                        SelfRating.AT_RISK,
                        null,
                        null));
    }

    @Test
    void an_older_report_and_one_after_the_claim_declare_nothing() {
        var older = new ReportProgress("action", "Slow.", DUE, SelfRating.OFF_TRACK, null, null, TODAY.minusDays(20));
        given(added(), reported())
                .when(older, OWNER, NONE)
                .then(new ProgressReported(
                        "80433", TODAY.minusDays(20), "action", "Slow.", DUE, SelfRating.OFF_TRACK, null, null));
        given(added(), claimed())
                .when(report(SelfRating.OFF_TRACK), OWNER, NONE)
                .then(told(SelfRating.OFF_TRACK));
    }

    @Test
    void the_next_meeting_sees_what_was_declared_and_then_it_expires() {
        var state = given(added(), reported(), declared(DeclaredRating.RED, WorkRating.GREEN))
                .state();
        assertThat(Action.atMeeting(state, "action", "before", TODAY.minusDays(1), InForce.standard()))
                .as("a meeting held before it was declared did not see it")
                .isEmpty();
        var noted = Action.atMeeting(state, "action", "meeting", TODAY.plusDays(1), InForce.standard());
        assertThat(noted)
                .containsExactly(
                        new ActionRedAtMeeting(
                                "80433",
                                TODAY.plusDays(1),
                                "action",
                                "meeting",
                                1,
                                "Its owner declares it red: No trainers.",
                                0,
                                false),
                        new DeclaredRatingExpired("80433", TODAY.plusDays(1), "action", WorkRating.RED, "meeting"));
        for (var event : noted) {
            state = Action.evolve(state, event);
        }
        assertThat(Standing.of(state, TODAY.plusDays(1), InForce.standard()).rating())
                .isEqualTo(WorkRating.GREEN);
    }

    @Test
    void what_was_declared_ends_with_the_work() {
        var declared = declared(DeclaredRating.RED, WorkRating.GREEN);
        assertThat(given(added(), reported(), declared, claimed(), verified())
                        .state()
                        .commitment()
                        .watch()
                        .outlook()
                        .declared())
                .isEmpty();
        assertThat(given(added(), reported(), declared, claimed(), returned())
                        .state()
                        .commitment()
                        .watch()
                        .outlook()
                        .declared())
                .isPresent();
    }

    private static DeclareRating declare(DeclaredRating rating) {
        return new DeclareRating("action", rating, "No trainers.", TODAY);
    }

    private static RatingDeclared declared(DeclaredRating rating, WorkRating found) {
        return new RatingDeclared("80433", TODAY, "action", rating, "No trainers.", found, 0);
    }

    private static ReportProgress report(SelfRating rating) {
        return new ReportProgress("action", "Half are trained.", DUE, rating, null, null, TODAY);
    }

    private static ProgressReported told(SelfRating rating) {
        return new ProgressReported("80433", TODAY, "action", "Half are trained.", DUE, rating, null, null);
    }
}
