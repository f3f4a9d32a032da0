package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.*;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.kernel.refusal.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionSupport.AcceptUpdate;
import org.plumbline.kernel.action.ActionSupport.EndorseDueDate;
import org.plumbline.kernel.action.ActionSupported.DueDateChangeEndorsed;
import org.plumbline.kernel.action.ActionSupported.UpdateAccepted;
import org.plumbline.kernel.actor.Role;

/** An SRO stands behind what an owner reports and proposes. */
class ActionSupportTest {

    private static final ActionFacts NONE = ActionFacts.none();
    private static final ActionFacts ANOTHERS = NONE.in(Setting.under(Set.of("p-other-sro")));

    @Test
    void each_report_is_accepted_once() {
        given(added(), reported()).when(accept(), SRO, NONE).then(accepted());
        given(added()).when(accept(), SRO, NONE).thenRefused(NO_UPDATE_TO_ACCEPT);
        given(added(), reported(), accepted()).when(accept(), SRO, NONE).thenRefused(NO_UPDATE_TO_ACCEPT);
        given(added(), reported(), accepted(), reported())
                .when(accept(), SRO, NONE)
                .then(accepted());
    }

    @Test
    void a_report_is_not_accepted_before_it_was_made() {
        given(added(), reported())
                .when(new AcceptUpdate("action", TODAY.minusDays(1)), SRO, NONE)
                .thenRefused(BEFORE_ITS_CAUSE);
    }

    @Test
    void the_sro_who_answers_for_it_accepts_and_nobody_their_own_report() {
        given(added(), reported()).when(accept(), SRO, ANOTHERS).thenRefused(NOT_SRO);
        given(added(), reported()).when(accept(), as(OWNER, Role.SRO), NONE).thenRefused(SELF_APPROVAL);
        given(added(), reported(), claimed(), verified())
                .when(accept(), SRO, NONE)
                .thenRefused(ALREADY_COMPLETE);
    }

    @Test
    void a_proposed_date_is_endorsed_once_and_decided_on_all_the_same() {
        given(added(), proposed(DUE.plusDays(9))).when(endorse(), SRO, NONE).then(endorsed());
        given(added(), proposed(DUE.plusDays(9)), endorsed())
                .when(endorse(), SRO, NONE)
                .thenRefused(ALREADY_ENDORSED);
        given(added()).when(endorse(), SRO, NONE).thenRefused(NO_SUCH_PROPOSAL);
        given(added(), proposed(DUE.plusDays(9)), endorsed())
                .when(reject(null), SRO, NONE)
                .then(rejected(null));
    }

    @Test
    void the_sro_who_answers_for_it_endorses_and_nobody_their_own_date() {
        given(added(), proposed(DUE.plusDays(9))).when(endorse(), SRO, ANOTHERS).thenRefused(NOT_SRO);
        given(added(), proposed(DUE.plusDays(9)))
                .when(endorse(), as(OWNER, Role.SRO), NONE)
                .thenRefused(SELF_APPROVAL);
        given(added(), proposed(DUE.plusDays(9)))
                .when(new EndorseDueDate("action", "proposal", "It cannot be sooner.", TODAY.minusDays(1)), SRO, NONE)
                .thenRefused(BEFORE_ITS_CAUSE);
    }

    private static AcceptUpdate accept() {
        return new AcceptUpdate("action", TODAY);
    }

    private static UpdateAccepted accepted() {
        return new UpdateAccepted("80433", TODAY, "action", TODAY, SRO.actor().id());
    }

    private static EndorseDueDate endorse() {
        return new EndorseDueDate("action", "proposal", "It cannot be sooner.", TODAY);
    }

    private static DueDateChangeEndorsed endorsed() {
        return new DueDateChangeEndorsed(
                "80433",
                TODAY,
                "action",
                "proposal",
                "It cannot be sooner.",
                SRO.actor().id());
    }
}
