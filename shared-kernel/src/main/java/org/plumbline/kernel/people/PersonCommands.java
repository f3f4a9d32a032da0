package org.plumbline.kernel.people;

import static org.plumbline.kernel.actor.Role.ADM;
import static org.plumbline.kernel.actor.Role.DPO;
import static org.plumbline.kernel.actor.Role.PM;
import static org.plumbline.kernel.actor.Role.SYSTEM;
import static org.plumbline.kernel.refusal.RefusalCode.ALREADY_LEFT;
import static org.plumbline.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.plumbline.kernel.refusal.RefusalCode.PERSON_ERASED;
import static org.plumbline.kernel.refusal.RefusalCode.SAME_PERSON;

import java.util.List;
import java.util.Set;
import org.plumbline.kernel.command.CommandType;
import org.plumbline.kernel.people.PersonCommand.ErasePerson;
import org.plumbline.kernel.people.PersonCommand.ForgetLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordAccount;
import org.plumbline.kernel.people.PersonCommand.RecordLeaver;
import org.plumbline.kernel.people.PersonCommand.RecordPerson;

/** The rows of the catalogue that are about people. */
public final class PersonCommands {

    public static final List<CommandType> ALL = List.of(
            new CommandType(
                    RecordPerson.class,
                    "/api/people",
                    null,
                    Set.of(PM, ADM),
                    List.of(PERSON_ERASED),
                    "Record who acts under an id"),
            new CommandType(
                    RecordLeaver.class,
                    "/api/people/{personId}/leaving",
                    null,
                    Set.of(PM, ADM),
                    List.of(ALREADY_LEFT, PERSON_ERASED),
                    "Record that a person left"),
            new CommandType(
                    ErasePerson.class,
                    "/api/people/{personId}/erasure",
                    null,
                    Set.of(DPO),
                    List.of(SAME_PERSON, PERSON_ERASED, LEGAL_HOLD),
                    "Erase who acted under an id, for good"));

    /** What the product asks of itself; no route leads here. */
    public static final List<CommandType> BY_POLICY = List.of(
            new CommandType(
                    ForgetLeaver.class,
                    "/api/people/{personId}/retention",
                    null,
                    Set.of(SYSTEM),
                    List.of(),
                    "Erase who left a year ago"),
            new CommandType(
                    RecordAccount.class,
                    "/api/people/{personId}/account",
                    null,
                    Set.of(SYSTEM),
                    List.of(),
                    "Put the holder of an account into the directory"));

    private PersonCommands() {}
}
