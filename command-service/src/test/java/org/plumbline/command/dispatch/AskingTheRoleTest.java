package org.plumbline.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_COMPLETE;
import static org.plumbline.kernel.refusal.RefusalCode.ROLE_NOT_PERMITTED;
import static org.plumbline.kernel.refusal.RefusalCode.SELF_VERIFICATION;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.DecideCompletion;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.risk.RiskCommand.ReviewRisk;
import org.plumbline.platform.dispatch.Carried;

class AskingTheRoleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    /** The SRO's, and never of those whose work it is. */
    private static final Command VERIFY = new DecideCompletion("action", true, null, DAY);
    /** Nothing in it is about whose work it is. */
    private static final Command REVIEW = new ReviewRisk("risk", "As it was.", DAY, DAY);

    private boolean isDecided;

    @Test
    void whoever_may_ask_hears_what_is_decided() throws Exception {
        assertThat(CommandCatalogue.of(VERIFY.getClass()).isFor(Role.SRO)).isTrue();
        assertThat(asked(VERIFY, Role.SRO, () -> "Done")).isEqualTo("Done");
    }

    @Test
    void whoever_may_not_ask_hears_only_that_and_nothing_is_decided() {
        assertThat(CommandCatalogue.of(REVIEW.getClass()).separatesDuties()).isFalse();
        refused(REVIEW, () -> "Done", ROLE_NOT_PERMITTED);
        assertThat(isDecided).isFalse();
    }

    @Test
    void where_duties_are_apart_it_is_asked_first_whose_work_it_is() {
        refused(VERIFY, no(SELF_VERIFICATION), SELF_VERIFICATION);
        assertThat(isDecided).isTrue();
    }

    @Test
    void whatever_else_stands_in_the_way_is_not_theirs_to_know() {
        refused(VERIFY, no(ALREADY_COMPLETE), ROLE_NOT_PERMITTED);
        refused(VERIFY, () -> "Done", ROLE_NOT_PERMITTED);
        refused(
                VERIFY,
                () -> {
                    throw new Unknown("action");
                },
                ROLE_NOT_PERMITTED);
    }

    private static InterceptorChain no(RefusalCode code) {
        return () -> {
            throw Refused.because(code);
        };
    }

    private void refused(Command command, InterceptorChain decision, RefusalCode code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> asked(command, Role.SCR, decision))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Object asked(Command command, Role role, InterceptorChain decision) throws Exception {
        CommandMessage<?> message = new GenericCommandMessage<>(
                command, MetaData.from(Carried.by(Actor.of("somebody", role), "api", command.getClass())));
        UnitOfWork<CommandMessage<?>> unitOfWork = new DefaultUnitOfWork<>(message);
        return String.valueOf(new AskingTheRole().handle(unitOfWork, () -> {
            isDecided = true;
            return decision.proceed();
        }));
    }
}
