package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.AUDITOR;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_ALLOWED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.decision.Situation;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.privacy.ScreeningCommand;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;

class AllowanceTest {

    private static final Situation DPO = as("p-protection", Role.DPO);

    @Test
    void a_second_person_allows_what_was_held_back() {
        given(heldBack()).when(allow(), DPO, "").then(allowed());
    }

    @Test
    void nobody_allows_their_own_text() {
        given(heldBack()).when(allow(), as(OWNER, Role.DPO), "").thenRefused(SAME_PERSON);
    }

    @Test
    void text_is_allowed_once() {
        given(heldBack(), allowed()).when(allow(), DPO, "").thenRefused(ALREADY_ALLOWED);
        given(heldBack(), allowed()).when(allow(), AUDITOR, "").thenRefused(ALREADY_ALLOWED);
    }

    @Test
    void text_that_was_never_held_back_is_unknown() {
        given().when(allow(), DPO, "").thenUnknown();
        assertThat(given(allowed()).state()).isEqualTo(Allowance.initial());
        assertThat(given(heldBack(), allowed(), heldBack(), allowed()).state())
                .isEqualTo(given(heldBack(), allowed()).state());
    }

    @SuppressWarnings("NullAway")
    private static Scenario<AllowanceState, ScreeningCommand, ScreeningEvent, String> given(ScreeningEvent... events) {
        return new Scenario<AllowanceState, ScreeningCommand, ScreeningEvent, String>(
                        Allowance.initial(), (state, c, s, none) -> Allowance.decide(state, c, s), Allowance::evolve)
                .given(events);
    }

    private static AllowText allow() {
        return new AllowText("s", "It is the helpline of the council.", TODAY);
    }

    private static TextHeldBack heldBack() {
        return new TextHeldBack(
                "unknown",
                TODAY,
                "s",
                "ReportProgress",
                "action",
                List.of("narrative"),
                List.of(PersonalData.PHONE),
                OWNER.actor().id());
    }

    private static TextAllowed allowed() {
        return new TextAllowed(
                "unknown",
                TODAY,
                "s",
                "It is the helpline of the council.",
                DPO.actor().id());
    }
}
