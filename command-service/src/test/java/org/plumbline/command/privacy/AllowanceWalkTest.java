package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.OWNER;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.command.decision.Walk.any;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.privacy.AllowanceState.Allowed;
import org.plumbline.command.privacy.AllowanceState.Held;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.privacy.ScreeningCommand;
import org.plumbline.kernel.privacy.ScreeningCommand.AllowText;
import org.plumbline.kernel.privacy.ScreeningEvent;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;

/** Whoever asks, in whatever order, a text is allowed at most once and never by who sent it. */
class AllowanceWalkTest {

    private static final AllowanceState HELD = Allowance.evolve(
            Allowance.initial(),
            new TextHeldBack(
                    "unknown",
                    TODAY,
                    "s",
                    "ReportProgress",
                    "",
                    List.of("reason"),
                    List.of(PersonalData.PHONE),
                    "p-owner"));

    @Test
    void a_text_held_back_is_allowed_once_by_a_second_person() {
        var walk = walk(HELD);
        List<List<ScreeningEvent>> walks =
                IntStream.range(0, 200).mapToObj(seed -> walk.from(seed, 40)).toList();
        assertThat(walks).allSatisfy(events -> assertThat(events).hasSizeLessThanOrEqualTo(1));
        assertThat(walks).anySatisfy(events -> assertThat(events).hasSize(1));
    }

    @Test
    void what_was_never_held_back_is_never_allowed() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed -> walk(Allowance.initial()).from(seed, 40)))
                .allSatisfy(events -> assertThat(events).isEmpty());
    }

    private static Walk<AllowanceState, ScreeningCommand, ScreeningEvent, String> walk(AllowanceState from) {
        return new Walk<>(
                from,
                (state, c, s, none) -> Allowance.decide(state, c, s),
                Allowance::evolve,
                AllowanceWalkTest::ask,
                AllowanceWalkTest::check);
    }

    private static void check(AllowanceState before, ScreeningEvent event, AllowanceState after, Situation by) {
        assertThat(before)
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(by.isActedBy(held.from())).isFalse());
        assertThat(event)
                .isInstanceOfSatisfying(
                        TextAllowed.class,
                        e -> assertThat(e.allowedBy()).isEqualTo(by.actor().id()));
        assertThat(after).isInstanceOf(Allowed.class);
    }

    private static Asked<ScreeningCommand, String> ask(AllowanceState state, Random random) {
        Situation sender = as(OWNER, Role.DPO);
        Situation by = random.nextInt(10) == 0 ? as("p-protection", Role.DPO) : sender;
        return new Asked<>(new AllowText("s", "It is a helpline.", any(random, TODAY, TOMORROW)), by, "");
    }
}
