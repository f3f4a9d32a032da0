package org.plumbline.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.command.decision.People.*;
import static org.plumbline.command.decision.Walk.any;
import static org.plumbline.command.inspection.Inspections.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.Walk;
import org.plumbline.command.decision.Walk.Asked;
import org.plumbline.command.inspection.InspectionFacts.Successor;
import org.plumbline.command.inspection.InspectionState.*;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.inspection.InspectionCommand;
import org.plumbline.kernel.inspection.InspectionCommand.*;
import org.plumbline.kernel.inspection.InspectionEvent;
import org.plumbline.kernel.inspection.InspectionEvent.FindingsConfirmed;
import org.plumbline.kernel.inspection.InspectionFollowed;
import org.plumbline.kernel.inspection.InspectionUpkeep.*;
import org.plumbline.kernel.inspection.InspectionUpkept.*;

/** Whatever is asked by whomever in whatever order, some things never happen to an inspection. */
class InspectionWalkTest {

    private static final Optional<Framework> JOINT = ILACS.map(f -> new Framework(
            f.code(),
            f.title(),
            f.body(),
            f.terms(),
            f.grades(),
            f.responses(),
            f.clocks(),
            f.closedBy(),
            f.outsiderAccepts(),
            f.publication(),
            f.privacy(),
            true,
            f.refusalAcceptsRisk(),
            null,
            null,
            f.firstLetterUnpublished()));
    private static final Successor LATER = InspectionUpkeepTest.later("80433", 100);
    private static final int STEPS = 400;
    private static final Walk<InspectionState, InspectionCommand, InspectionEvent, InspectionFacts> WALK = new Walk<>(
            Inspection.initial(),
            Inspection::decide,
            Inspection::evolve,
            InspectionWalkTest::ask,
            InspectionWalkTest::check);

    @Test
    void every_walk_keeps_what_was_confirmed_and_what_has_ended_and_walks_get_everywhere() {
        Set<Class<?>> asked = new HashSet<>(Walk.kinds(InspectionEvent.class));
        asked.removeAll(Walk.kinds(InspectionFollowed.class));
        assertThat(IntStream.range(0, 60)
                        .boxed()
                        .flatMap(seed -> WALK.from(seed, STEPS).stream())
                        .<Class<?>>map(Object::getClass))
                .containsAll(asked);
    }

    private static void check(InspectionState before, InspectionEvent event, InspectionState after, Situation by) {
        assertThat(before).isNotInstanceOf(Withdrawn.class);
        if (before instanceof Superseded || before instanceof Concluded && !(event instanceof InspectionSuperseded)) {
            assertThat(event).isInstanceOf(PublicationDecided.class);
        }
        if (before instanceof Proposed && before.registration().isPresent()) {
            assertThat(after.authority()).as("clocks go by it").isEqualTo(before.authority());
        }
        if (event instanceof FindingsConfirmed) {
            assertThat(((Proposed) before).proposedBy()).isNotEqualTo(by.actor().id());
            assertThat(after.registration().flatMap(Registration::receivedOn)).isPresent();
        }
        if (before instanceof Confirmed confirmed && after instanceof Confirmed still) {
            assertThat(still.recommendationIds()).isEqualTo(confirmed.recommendationIds());
        }
        after.registration().ifPresent(InspectionWalkTest::checkOrder);
    }

    private static void checkOrder(Registration known) {
        known.receivedOn().ifPresent(day -> assertThat(day).isAfterOrEqualTo(LAST_DAY));
        known.sentOn()
                .ifPresent(day -> assertThat(known.receivedOn())
                        .hasValueSatisfying(received -> assertThat(day).isBeforeOrEqualTo(received)));
        known.publishedOn()
                .ifPresent(day ->
                        assertThat(day).isAfterOrEqualTo(known.receivedOn().orElseThrow()));
    }

    private static Asked<InspectionCommand, InspectionFacts> ask(InspectionState state, Random random) {
        Situation by = any(random, PM, DCS, QA, CHAIR, CLERK);
        LocalDate day = LAST_DAY.plusDays(random.nextInt(50) - 5);
        int findings = state instanceof Proposed p ? p.proposal().findings().size() : 0;
        InspectionFacts facts = new InspectionFacts(
                IntStream.range(0, findings).mapToObj(i -> "r-" + i).toList(),
                JOINT,
                board(random.nextBoolean(), random.nextBoolean(), random.nextBoolean() ? Set.of("p-chair") : Set.of()),
                random.nextBoolean() ? List.of("r-0") : List.of(),
                random.nextBoolean() ? Optional.of(LATER) : Optional.empty());
        return new Asked<>(command(random, day), by, facts);
    }

    private static InspectionCommand command(Random random, LocalDate day) {
        // What ends a walk is asked for rarely.
        return switch (random.nextInt(80)) {
            case 0 -> withdraw();
            case 1 -> new ConcludeInspection("inspection", "meeting", "All of it.", TODAY);
            case 2 -> new LinkReinspection("inspection", "next", List.of("r-0"), "Asked again.", TODAY);
            case 3 -> new ProposeFindings("inspection", "report.pdf", proposal("DATES_NOT_READ"), TODAY);
            case 4, 5, 6, 7 ->
                new RegisterInspection("inspection", "ILACS", "Northshire", "80433", FIRST_DAY, LAST_DAY, null, TODAY);
            case 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 ->
                new RecordReportReceived(
                        "inspection", day, random.nextBoolean() ? day.minusDays(3) : null, null, null, TODAY);
            case 18, 19, 20, 21, 22, 23, 24 -> new RecordReportPublished("inspection", day, TODAY);
            case 25, 26, 27, 28, 29, 30 ->
                new EnterFindings("inspection", JUDGEMENTS, List.of(finding(1, "Plans.")), TODAY);
            case 31, 32, 33, 34, 35, 36 -> new CorrectReceivedDate("inspection", day, "The post book.", TODAY);
            case 45 ->
                new DecidePublication("inspection", any(random, Publication.values()), "The partners agreed.", TODAY);
            case 46 -> new NamePartners("inspection", "Northshire", List.of("The board"), TODAY);
            case 47, 48, 49, 50 -> new CorrectSentDate("inspection", day, "The envelope.", TODAY);
            case 37, 38, 39 -> new RecordReissue("inspection", "b".repeat(64), "Reworded.", TODAY);
            case 40, 41, 42, 43, 44 ->
                new AmendProposal(
                        "inspection",
                        null,
                        "8043" + random.nextInt(9),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "As printed.",
                        TODAY);
            default ->
                new ConfirmFindings(
                        "inspection",
                        day,
                        random.nextBoolean() ? day.plusDays(3) : null,
                        List.of("DATES_NOT_READ"),
                        TODAY);
        };
    }
}
