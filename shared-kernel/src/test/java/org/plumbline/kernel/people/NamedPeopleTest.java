package org.plumbline.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.action.ActionCommand.AddAction;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.meeting.MeetingCommand.CloseMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.OpenMeeting;
import org.plumbline.kernel.meeting.MeetingCommand.TakeDecision;
import org.plumbline.kernel.refusal.RefusalCode;

class NamedPeopleTest {

    /** Words that the last part of a component's name has where it holds the id of a person. */
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*(owner|sro|assessor|assignee|members?|person|personids?|people|present|dissent|chair|attendees?"
                    + "|apologies|holder|deputy)");

    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);

    @Test
    void every_component_that_is_called_after_a_person_is_marked() {
        List<String> unmarked = all().flatMap(row -> components(row)
                        .filter(component -> component.getType() == String.class || component.getType() == List.class)
                        .filter(component -> PERSON.matcher(component.getName()).matches())
                        .filter(component -> !component.isAnnotationPresent(NamesPerson.class))
                        .map(component -> row.type().getSimpleName() + "." + component.getName()))
                .toList();
        assertThat(unmarked)
                .as("those of the directory itself, and members of a board, who may have left the directory")
                .allMatch(component ->
                        component.matches("(\\w+(Person|Leaver|Account)|ChangeCapacity|EndMembership)\\.personId"));
    }

    @Test
    void whoever_asks_for_a_command_that_names_a_person_is_told_that_the_person_may_be_unknown() {
        assertThat(all().filter(row ->
                        components(row).anyMatch(component -> component.isAnnotationPresent(NamesPerson.class))))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.refusals()).containsOnlyOnce(RefusalCode.PERSON_UNKNOWN));
        assertThat(CommandCatalogue.of(CloseMeeting.class).refusals()).doesNotContain(RefusalCode.PERSON_UNKNOWN);
    }

    @Test
    void a_command_names_each_person_once() {
        assertThat(NamedPeople.in(new OpenMeeting("meeting", List.of("chair", "bm", "bm"), DAY)))
                .containsExactly("chair", "bm");
        assertThat(NamedPeople.in(
                        new TakeDecision("meeting", "decision", DecisionType.OTHER, List.of("x"), "So.", DAY)))
                .isEmpty();
        assertThat(NamedPeople.componentsOf(AddAction.class))
                .extracting(RecordComponent::getName)
                .containsExactly("owner");
    }

    private static Stream<CommandType> all() {
        return Stream.concat(CommandCatalogue.ALL.stream(), CommandCatalogue.BY_POLICY.stream());
    }

    private static Stream<RecordComponent> components(CommandType row) {
        return Arrays.stream(row.type().getRecordComponents());
    }
}
