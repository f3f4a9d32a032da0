package org.plumbline.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.meeting.Meetings.*;
import static org.plumbline.kernel.meeting.DecisionType.OTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.items.Kind;
import org.plumbline.command.meeting.MeetingContext.History;
import org.plumbline.command.meeting.MeetingContext.Named;
import org.plumbline.command.meeting.MeetingContext.Other;
import org.plumbline.command.meeting.MeetingState.*;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.meeting.ChallengeEvent.ChallengeAnswered;
import org.plumbline.kernel.meeting.MeetingCommand;
import org.plumbline.kernel.meeting.MeetingCommand.*;
import org.plumbline.kernel.meeting.MeetingEvent;
import org.plumbline.kernel.meeting.MeetingEvent.DecisionTaken;
import org.plumbline.kernel.meeting.MeetingEvent.MeetingOpened;
import org.plumbline.kernel.meeting.MeetingUpkeep.*;
import org.plumbline.kernel.meeting.MeetingUpkept.*;

/** Whatever is asked by whomever in whatever order, some things never happen to a meeting. */
class MeetingWalkTest {

    private static final String DEED = "deed";
    private static final int STEPS = 120;
    private static final LocalDate HELD = TODAY.minusDays(1);
    private static final WorkingCalendar CALENDAR = BankHolidays.bundled();
    private static final Walk<MeetingState, MeetingCommand, MeetingEvent, MeetingContext> WALK = new Walk<>(
            Meeting.initial(), MeetingWalkTest::decide, Meeting::evolve, MeetingWalkTest::ask, MeetingWalkTest::check);

    @Test
    void every_walk_keeps_papers_frozen_and_decisions_quorate_and_walks_get_everywhere() {
        assertThat(IntStream.range(0, 80)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, STEPS).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(Walk.kinds(MeetingEvent.class));
    }

    private static void check(MeetingState before, MeetingEvent event, MeetingState after, Situation by) {
        assertThat(before instanceof Cancelled && !(event instanceof ChallengeAnswered))
                .as("nothing happens to a cancelled meeting but that a question is answered")
                .isFalse();
        assertThat(after.authority()).isEqualTo("80433");
        before.notice()
                .map(Notice::papers)
                .filter(OptionalLong::isPresent)
                .ifPresent(papers ->
                        assertThat(after.notice().orElseThrow().papers()).isEqualTo(papers));
        assertThat(before.decisions())
                .extracting(MeetingState.Decision::decisionId)
                .isSubsetOf(after.decisions().stream()
                        .map(MeetingState.Decision::decisionId)
                        .toList());
        switch (event) {
            case DecisionTaken e -> {
                assertThat(e.effectiveOn()).isEqualTo(HELD);
                assertThat(e.dissent()).isSubsetOf(before.present());
                assertThat(before.interestedIn(ITEM)).noneMatch(e.dissent()::contains);
                assertThat(before.isQuorateFor(e.targets(), MEMBERS)).isTrue();
                assertThat(before.present()).contains(by.actor().id());
                assertThat(before.interestedIn(ITEM)).doesNotContain(by.actor().id());
            }
            case PapersPublished e ->
                assertThat(e.clearDays() >= 5
                                || e.urgency() != null
                                || before.notice().orElseThrow().committee().isEmpty())
                        .isTrue();
            case ChallengeAnswered e ->
                assertThat(before.notice().orElseThrow().challenges())
                        .anyMatch(c -> c.challengeId().equals(e.challengeId())
                                && !c.answered()
                                && !c.raisedBy().equals(e.answeredBy()));
            case MeetingOpened e ->
                assertThat(e.effectiveOn().equals(HELD)
                                && (before.notice().orElseThrow().committee().isEmpty()
                                        || before.notice()
                                                .orElseThrow()
                                                .papers()
                                                .isPresent()
                                        || e.urgency() != null))
                        .isTrue();
            case DecisionCarriedOut e ->
                assertThat(before.decisions())
                        .anyMatch(d -> d.isWaiting() && d.decisionId().equals(e.decisionId()));
            case InterestWithdrawn e ->
                assertThat(before.interests())
                        .anyMatch(i -> e.interestId().equals(i.interestId())
                                && (by.actor().role() != Role.BM || by.isActedBy(i.person())));
            case DecisionDeferred _, ItemConsidered _ ->
                assertThat(before.isOpen()).isTrue();
            case MinutesDrafted _, MinutesAgreed _ ->
                assertThat(((Ended) before).minutes().filter(Minutes::agreed)).isEmpty();
            case MinutesCorrected e -> assertThat(((Ended) before).minutes()).contains(new Minutes(e.before(), true));
            default -> assertThat(event.authority()).isEqualTo("80433");
        }
    }

    /** Now and then something is done by what was decided. */
    private static List<MeetingEvent> decide(
            MeetingState state, MeetingCommand command, Situation s, MeetingContext facts) {
        Optional<Decision> waiting = facts.named().containsKey(DEED)
                ? state.decisions().stream().filter(Decision::isWaiting).findFirst()
                : Optional.empty();
        return waiting.map(decision -> Meeting.carryOut(state, "meeting", decision.decisionId(), DEED, TODAY))
                .orElseGet(() -> Meeting.decide(state, command, s, facts));
    }

    private static Asked<MeetingCommand, MeetingContext> ask(MeetingState state, Random random) {
        var other = new Other(
                any(random, "inspection", "inspection", "another"),
                HELD.plusDays(random.nextInt(3)),
                random.nextBoolean() ? Optional.empty() : Optional.of("Children and Families Committee"),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                MEMBERS.attendedBy(Set.of("p-chair", "m-1")));
        var facts = new MeetingContext(
                "80433",
                Optional.of(new History(40, CALENDAR)),
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(other),
                MEMBERS,
                random.nextInt(12) == 0
                        ? Map.of(DEED, new Named(Kind.ACTION, true))
                        : Map.of("item", new Named(Kind.RECOMMENDATION, random.nextInt(8) > 0)));
        return new Asked<>(command(random), any(random, CLERK, CHAIR, MEMBER), facts);
    }

    private static MeetingCommand command(Random random) {
        LocalDate day = random.nextInt(6) == 0 ? TODAY : HELD;
        List<String> present = any(
                random,
                List.of("m-1"),
                List.of("m-1", "ghost"),
                List.of("p-chair", "p-adviser"),
                List.of("m-1", "p-chair"),
                List.of("m-1", "p-chair"),
                List.of("m-1", "p-chair", "m-2"));
        return switch (random.nextInt(24)) {
            case 0, 1 ->
                new ScheduleMeeting(
                        "meeting",
                        "inspection",
                        "Board",
                        HELD,
                        2,
                        random.nextBoolean() ? "Children and Families Committee" : null,
                        HELD.minusDays(9));
            case 2, 3 ->
                publish(
                        1L + random.nextInt(45),
                        random.nextInt(4) == 0 ? "It came today." : null,
                        TODAY.minusDays(1 + random.nextInt(14)));
            case 4 -> random.nextInt(4) == 0 ? cancel() : new OpenMeeting("meeting", present, "It came today.", day);
            case 5, 6 -> new OpenMeeting("meeting", present, day);
            case 7, 8 -> new RecordAttendance("meeting", present, day);
            case 9 ->
                new DeclareInterest(
                        "meeting",
                        "i-" + random.nextInt(2),
                        any(random, "p-chair", "m-1", "p-member"),
                        ITEM,
                        "A relative.",
                        day);
            case 10, 11, 12 ->
                new TakeDecision(
                        "meeting",
                        "d-" + random.nextInt(1_000),
                        OTHER,
                        ITEM,
                        "So.",
                        null,
                        random.nextInt(3) == 0 ? List.of(any(random, "m-1", "m-9")) : List.of(),
                        day);
            case 13 -> new DeferDecision("meeting", ITEM, "The audit is awaited.", "next", day);
            case 14 -> new CloseMeeting("meeting", day);
            case 15, 16 -> draft("Minutes " + random.nextInt(9));
            case 17 -> agree();
            case 18 -> raise();
            case 19 -> answer();
            case 20 -> new ConsiderItem("meeting", ITEM, "Noted.", day);
            case 21 -> new WithdrawInterest("meeting", "i-" + random.nextInt(2), "In error.", day);
            default -> correct("Minutes " + random.nextInt(9));
        };
    }
}
