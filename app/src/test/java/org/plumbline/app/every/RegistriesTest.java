package org.plumbline.app.every;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionAtBoard.ActionNoLongerRed;
import org.plumbline.kernel.action.ActionAtBoard.ActionRedAtMeeting;
import org.plumbline.kernel.action.ActionRevised.ActionAmended;
import org.plumbline.kernel.action.ActionWatched;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.event.EventType;
import org.plumbline.kernel.event.EventTypes;
import org.plumbline.kernel.inspection.InspectionFollowed.FindingAnswered;
import org.plumbline.kernel.inspection.InspectionFollowed.InspectionVisited;
import org.plumbline.kernel.meeting.MeetingUpkept.InterestWithdrawn;
import org.plumbline.kernel.obligation.ObligationEvent.ObligationDueSoon;
import org.plumbline.kernel.obligation.ObligationEvent.StatementPublished;
import org.plumbline.kernel.people.PersonCommand;
import org.plumbline.kernel.plan.PlanEvent.ContributionEnded;
import org.plumbline.kernel.refusal.CommandRefused;
import org.plumbline.kernel.risk.RiskEvent.RiskLinked;

/** What a command or an event needs beside itself is there: nothing is forgotten when one is added. */
class RegistriesTest {

    /** Events that change no row but the history's own, and why. */
    private static final Map<Class<? extends DomainEvent>, String> TOLD_IN_THE_HISTORY_ALONE = Map.of(
            CommandRefused.class, "Nothing came of it; auditors read it in the history.",
            ObligationDueSoon.class, "A reminder: how many days are left each reader counts from the due date.",
            ActionWatched.class, "A day that passed: what is overdue or late each reader counts from the dates.",
            ActionRedAtMeeting.class, "How an action stood is computed from its dates, on any day.",
            ActionNoLongerRed.class, "How an action stands is computed from its dates, on any day.",
            InspectionVisited.class, "Its visits are rows of their own.",
            FindingAnswered.class, "The answer is the recommendation's; the inspection says when it has them all.");

    /** Events whose example says what the row it falls on says already, because no row says more after two events. */
    private static final Set<Class<? extends DomainEvent>> SAYING_THE_SAME = Set.of(
            ActionAmended.class,
            ContributionEnded.class,
            InterestWithdrawn.class,
            RiskLinked.class,
            StatementPublished.class);

    private static final List<Class<? extends Command>> COMMANDS = Kinds.of(Command.class);
    private static final List<Class<? extends DomainEvent>> EVENTS = Kinds.of(DomainEvent.class);

    @Test
    void every_command_has_its_row_in_the_catalogue() {
        assertThat(COMMANDS)
                .hasSizeGreaterThanOrEqualTo(CommandCatalogue.ALL.size())
                .allSatisfy(command ->
                        assertThat(CommandCatalogue.of(command).roles()).isNotEmpty());
        assertThat(CommandCatalogue.ALL).extracting(CommandType::type).doesNotHaveDuplicates();
        assertThat(CommandCatalogue.ALL).extracting(CommandType::path).doesNotHaveDuplicates();
        assertThat(COMMANDS)
                .as("names that refusals are kept under")
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_command_has_one_handler() {
        Map<Class<?>, Long> handlers = Kinds.annotated(Aggregate.class).stream()
                .flatMap(aggregate -> Stream.<Executable>concat(
                        Arrays.stream(aggregate.getDeclaredMethods()),
                        Arrays.stream(aggregate.getDeclaredConstructors())))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .collect(Collectors.groupingBy(
                        method -> (Class<?>) method.getParameterTypes()[0], Collectors.counting()));
        assertThat(handlers.keySet()).containsExactlyInAnyOrderElementsOf(COMMANDS);
        assertThat(handlers).allSatisfy((command, count) -> assertThat(count).isOne());
    }

    @Test
    void the_technical_administrator_has_no_business_command_and_the_product_none_that_is_asked_from_outside() {
        assertThat(CommandCatalogue.ALL)
                .filteredOn(row -> row.roles().contains(Role.ADM))
                .allSatisfy(row -> assertThat(row.type()).isAssignableTo(PersonCommand.class));
        assertThat(CommandCatalogue.ALL)
                .allSatisfy(row -> assertThat(row.roles()).doesNotContain(Role.SYSTEM));
    }

    @Test
    void every_event_has_a_name_and_an_approved_example() {
        assertThat(EventTypes.ALL).extracting(EventType::type).containsExactlyInAnyOrderElementsOf(EVENTS);
        assertThat(EventTypes.ALL)
                .allSatisfy(event -> assertThat(
                                getClass().getResource("/events/" + event.name() + "/" + event.revision() + ".json"))
                        .as(event.name())
                        .isNotNull());
    }

    @Test
    void every_event_changes_some_row_or_it_is_said_why_not() {
        Folding folding = new Folding(EVENTS);
        assertThat(EVENTS)
                .filteredOn(event -> !folding.changesSomeRow(event) && !SAYING_THE_SAME.contains(event))
                .allSatisfy(event -> assertThat(TOLD_IN_THE_HISTORY_ALONE.keySet().stream()
                                .filter(told -> told.isAssignableFrom(event)))
                        .as("%s changes no row; say why", event.getSimpleName())
                        .hasSize(1));
        assertThat(TOLD_IN_THE_HISTORY_ALONE.keySet())
                .allSatisfy(told -> assertThat(EVENTS)
                        .filteredOn(told::isAssignableFrom)
                        .as("%s", told.getSimpleName())
                        .isNotEmpty()
                        .noneMatch(folding::changesSomeRow));
    }
}
