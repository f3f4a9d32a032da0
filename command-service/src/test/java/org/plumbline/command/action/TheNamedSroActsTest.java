package org.plumbline.command.action;

import static org.plumbline.command.action.Actions.DUE;
import static org.plumbline.command.action.Actions.START;
import static org.plumbline.command.action.Actions.added;
import static org.plumbline.command.action.Actions.approve;
import static org.plumbline.command.action.Actions.cancelled;
import static org.plumbline.command.action.Actions.changed;
import static org.plumbline.command.action.Actions.claimed;
import static org.plumbline.command.action.Actions.given;
import static org.plumbline.command.action.Actions.proposed;
import static org.plumbline.command.action.Actions.reject;
import static org.plumbline.command.action.Actions.verified;
import static org.plumbline.command.action.Actions.verify;
import static org.plumbline.command.decision.People.CHAIR;
import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.SRO;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.decision.People.board;
import static org.plumbline.kernel.refusal.RefusalCode.NOT_SRO;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.action.ActionUpkeep.CancelAction;
import org.plumbline.kernel.action.ActionUpkeep.ReassignOwner;
import org.plumbline.kernel.action.ActionUpkept.OwnerReassigned;
import org.plumbline.kernel.action.MilestoneCommand.WaiveMilestone;
import org.plumbline.kernel.action.MilestoneEvent.MilestoneAdded;
import org.plumbline.kernel.actor.Role;

class TheNamedSroActsTest {

    private static final Situation OTHER_SRO = as("p-other-sro", Role.SRO);
    private static final Setting NAMED = Setting.under(Set.of(SRO.actor().id()));
    private static final ActionFacts HIS = ActionFacts.none().in(NAMED);

    @Test
    void another_sro_than_the_named_one_decides_on_no_claim() {
        ActionFacts onFile = ActionFacts.evidenceOnFile(Set.of("evidence"));
        given(added(), claimed()).when(verify(), OTHER_SRO, onFile.in(NAMED)).thenRefused(NOT_SRO);
        given(added(), claimed()).when(verify(), SRO, onFile.in(NAMED)).then(verified());
    }

    @Test
    void another_sro_decides_on_no_date_and_the_chair_does() {
        var asked = given(added(), proposed(DUE.plusDays(5)));
        asked.when(approve(null), OTHER_SRO, HIS).thenRefused(NOT_SRO);
        asked.when(reject(null), OTHER_SRO, HIS).thenRefused(NOT_SRO);
        asked.when(approve(null), SRO, HIS).then(changed(DUE, DUE.plusDays(5), 1, null));
        asked.when(
                        approve("meeting"),
                        CHAIR,
                        ActionFacts.meeting(board(true, true, Set.of())).in(NAMED))
                .then(changed(DUE, DUE.plusDays(5), 1, "meeting"));
    }

    @Test
    void another_sro_neither_cancels_nor_passes_on_nor_waives() {
        given(added())
                .when(new CancelAction("action", "Not needed.", null, TODAY), OTHER_SRO, HIS)
                .thenRefused(NOT_SRO);
        given(added())
                .when(new CancelAction("action", "Not needed.", null, TODAY), SRO, HIS)
                .then(cancelled());
        var pass = new ReassignOwner("action", "Head", "p-next", "Left.", TODAY);
        given(added()).when(pass, OTHER_SRO, HIS).thenRefused(NOT_SRO);
        given(added())
                .when(pass, PM, HIS)
                .then(new OwnerReassigned("80433", TODAY, "action", "p-owner", "p-next", "Head", "Left."));
        var staged = new MilestoneAdded("80433", TODAY, "action", "milestone", "Pilot", START.plusDays(9));
        given(added(), staged)
                .when(new WaiveMilestone("action", "milestone", "Not needed.", TODAY), OTHER_SRO, HIS)
                .thenRefused(NOT_SRO);
    }

    @Test
    void where_nobody_is_named_any_sro_acts() {
        given(added(), proposed(DUE.plusDays(5)))
                .when(approve(null), OTHER_SRO, ActionFacts.none())
                .then(changed(DUE, DUE.plusDays(5), 1, null));
    }
}
