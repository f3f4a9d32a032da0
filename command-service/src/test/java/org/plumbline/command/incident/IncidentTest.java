package org.plumbline.command.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.command.decision.People.as;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_NOTIFIED;
import static org.plumbline.kernel.refusal.RefusalCode.DELAY_UNEXPLAINED;
import static org.plumbline.kernel.refusal.RefusalCode.INCIDENT_CLOSED;
import static org.plumbline.kernel.refusal.RefusalCode.NOTIFICATION_UNDECIDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.incident.IncidentState.Closed;
import org.plumbline.command.incident.IncidentState.Notification;
import org.plumbline.command.incident.IncidentState.Open;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.incident.IncidentCommand;
import org.plumbline.kernel.incident.IncidentCommand.*;
import org.plumbline.kernel.incident.IncidentEvent;
import org.plumbline.kernel.incident.IncidentEvent.*;
import org.plumbline.kernel.incident.IncidentKind;
import org.plumbline.kernel.incident.PeopleConcerned;

class IncidentTest {

    private static final Situation DPO = as("p-protection", Role.DPO);
    private static final Situation CLOCK = as("clock", Role.SYSTEM);
    private static final LocalDate KNOWN = TODAY.minusDays(4);

    @Test
    void the_72_hours_run_from_when_it_became_known() {
        given().when(open(KNOWN), DPO, "").then(opened(KNOWN));
        assertThat(opened(KNOWN).notifyBy()).isEqualTo(KNOWN.plusDays(3));
        given(opened(KNOWN)).when(open(KNOWN), DPO, "").thenImpossible();
        given().when(open(TOMORROW), DPO, "").thenInvalid("effectiveOn");
    }

    @Test
    void the_regulator_is_told_within_72_hours_or_it_is_said_why_not() {
        given(opened(KNOWN)).when(tell(KNOWN.plusDays(3), null), DPO, "").then(told(KNOWN.plusDays(3), null));
        given(opened(KNOWN)).when(tell(KNOWN.plusDays(3), "No need."), DPO, "").then(told(KNOWN.plusDays(3), null));
        given(opened(KNOWN)).when(tell(TODAY, null), DPO, "").thenRefused(DELAY_UNEXPLAINED);
        given(opened(KNOWN)).when(tell(TODAY, "A strike."), DPO, "").then(told(TODAY, "A strike."));
        given(opened(KNOWN), told(TODAY, "A strike."))
                .when(tell(TODAY, "A strike."), DPO, "")
                .thenRefused(ALREADY_NOTIFIED);
        given(opened(KNOWN)).when(tell(KNOWN.minusDays(1), null), DPO, "").thenInvalid("effectiveOn");
    }

    @Test
    void what_need_not_be_told_may_be_told_after_all_and_not_the_other_way() {
        given(opened(KNOWN)).when(judge(), DPO, "").then(judged());
        given(opened(KNOWN), judged()).when(tell(KNOWN, null), DPO, "").then(told(KNOWN, null));
        given(opened(KNOWN), told(KNOWN, null)).when(judge(), DPO, "").thenRefused(ALREADY_NOTIFIED);
    }

    @Test
    void that_the_hours_passed_is_noted_once_on_the_day_after_however_late() {
        var overdue = new NotificationOverdue("unknown", TODAY, "i", KNOWN.plusDays(3));
        given(opened(KNOWN)).when(new CheckIncident("i", TODAY), CLOCK, "").then(overdue);
        given(opened(KNOWN))
                .when(new CheckIncident("i", TODAY.minusDays(1)), CLOCK, "")
                .thenNothing();
        given(opened(KNOWN), overdue)
                .when(new CheckIncident("i", TODAY), CLOCK, "")
                .thenNothing();
        given(opened(KNOWN), judged())
                .when(new CheckIncident("i", TODAY), CLOCK, "")
                .thenNothing();
        given(opened(KNOWN), overdue).when(tell(TODAY, "A strike."), DPO, "").then(told(TODAY, "A strike."));
        given(opened(KNOWN), judged(), closed())
                .when(new CheckIncident("i", TODAY), CLOCK, "")
                .thenNothing();
    }

    @Test
    void an_incident_is_closed_once_and_only_after_that_decision() {
        var close = new CloseIncident("i", "Everybody was trained again.", TODAY);
        given(opened(KNOWN)).when(close, DPO, "").thenRefused(NOTIFICATION_UNDECIDED);
        given(opened(KNOWN), judged()).when(close, DPO, "").then(closed());
        given(opened(KNOWN), told(KNOWN, null)).when(close, DPO, "").then(closed());
        given(opened(KNOWN), judged(), closed()).when(close, DPO, "").thenRefused(INCIDENT_CLOSED);
        given(opened(KNOWN), judged(), closed()).when(judge(), DPO, "").thenRefused(INCIDENT_CLOSED);
    }

    @Test
    void what_was_never_opened_is_unknown() {
        given().when(judge(), DPO, "").thenUnknown();
        assertThat(given(closed(), judged(), told(KNOWN, null)).state()).isEqualTo(Incident.initial());
    }

    @Test
    void whatever_is_asked_nothing_is_closed_undecided_and_what_is_closed_stays_closed() {
        Walk<IncidentState, IncidentCommand, IncidentEvent, String> walk = new Walk<>(
                Incident.initial(),
                (state, c, s, none) -> Incident.decide(state, c, s),
                Incident::evolve,
                IncidentTest::ask,
                IncidentTest::check);
        Set<Class<?>> reached = IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> walk.from(seed, 40).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(Walk.kinds(IncidentEvent.class));
    }

    private static void check(IncidentState before, IncidentEvent event, IncidentState after, Situation by) {
        assertThat(before).isNotInstanceOf(Closed.class);
        if (event instanceof IncidentClosed) {
            assertThat(before)
                    .isInstanceOfSatisfying(
                            Open.class, open -> assertThat(open.notification()).isNotEqualTo(Notification.UNDECIDED));
        }
        if (event instanceof RegulatorNotified told && before instanceof Open open) {
            assertThat(told.delayReason() != null)
                    .isEqualTo(told.effectiveOn().isAfter(open.known().plusDays(3)));
        }
    }

    private static Asked<IncidentCommand, String> ask(IncidentState state, Random random) {
        LocalDate day = TODAY.minusDays(random.nextInt(6));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Asked<>(open(day), DPO, "");
            case 2, 3 -> new Asked<>(tell(day, random.nextBoolean() ? null : "A strike."), DPO, "");
            case 4 -> new Asked<>(new JudgeNotNotifiable("i", "No risk.", day), DPO, "");
            case 5 -> new Asked<>(new CloseIncident("i", "Done.", day), DPO, "");
            default -> new Asked<>(new CheckIncident("i", day), CLOCK, "");
        };
    }

    private static Scenario<IncidentState, IncidentCommand, IncidentEvent, String> given(IncidentEvent... events) {
        return new Scenario<IncidentState, IncidentCommand, IncidentEvent, String>(
                        Incident.initial(), (state, c, s, none) -> Incident.decide(state, c, s), Incident::evolve)
                .given(events);
    }

    private static OpenIncident open(LocalDate day) {
        return new OpenIncident("i", List.of(IncidentKind.IN_A_FILE), List.of(PeopleConcerned.CHILDREN), day);
    }

    private static IncidentOpened opened(LocalDate day) {
        return new IncidentOpened(
                "unknown",
                day,
                "i",
                List.of(IncidentKind.IN_A_FILE),
                List.of(PeopleConcerned.CHILDREN),
                day.plusDays(3),
                "p-protection");
    }

    private static NotifyRegulator tell(LocalDate day, @Nullable String why) {
        return new NotifyRegulator("i", "IC-1", why, day);
    }

    private static RegulatorNotified told(LocalDate day, @Nullable String why) {
        return new RegulatorNotified("unknown", day, "i", "IC-1", why, "p-protection");
    }

    private static JudgeNotNotifiable judge() {
        return new JudgeNotNotifiable("i", "No risk: it was encrypted.", TODAY);
    }

    private static IncidentNotNotifiable judged() {
        return new IncidentNotNotifiable("unknown", TODAY, "i", "No risk: it was encrypted.", "p-protection");
    }

    private static IncidentClosed closed() {
        return new IncidentClosed("unknown", TODAY, "i", "Everybody was trained again.", "p-protection");
    }
}
