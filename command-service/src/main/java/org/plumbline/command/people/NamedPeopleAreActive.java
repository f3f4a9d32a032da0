package org.plumbline.command.people;

import static org.plumbline.kernel.refusal.RefusalCode.OWNER_NOT_ACTIVE;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_UNKNOWN;

import java.util.Set;
import org.plumbline.command.people.ActivePeople.Asked;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.people.NamedPeople;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.refusal.Refused;

/**
 * Everybody whom a command names is in the directory and had not left by the day of the command. An action is not given to
 * a person who has left at all, whatever day is given for it.
 */
public final class NamedPeopleAreActive {

    private NamedPeopleAreActive() {}

    /** @throws Refused when somebody named is no active person of the directory */
    public static void check(Command command, Asked directory) {
        Set<String> named = NamedPeople.in(command);
        boolean isForOwners = CommandCatalogue.of(command.getClass()).refusals().contains(OWNER_NOT_ACTIVE);
        boolean hasLeft = isForOwners && named.stream().anyMatch(directory::hasLeft);
        boolean isUnknown = named.stream()
                .filter(person -> !(isForOwners && directory.hasLeft(person)))
                .anyMatch(person -> !directory.isActive(person, command.effectiveOn()));
        new Refusals()
                .when(hasLeft, OWNER_NOT_ACTIVE)
                .when(isUnknown, PERSON_UNKNOWN)
                .orElseGoOn();
    }
}
