package org.plumbline.kernel.board;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.people.NamesPerson;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked about who sits on the board of an inspection. */
public sealed interface BoardCommand extends Command {

    String inspectionId();

    /** Id of the person it is about. */
    String personId();

    @Override
    default String target() {
        return BoardEvent.streamOf(inspectionId());
    }

    /** @param from the first day they sit on the board; it may be still to come */
    record AppointMember(
            String inspectionId, @NamesPerson String personId, Capacity capacity, LocalDate from, LocalDate effectiveOn)
            implements BoardCommand {

        public AppointMember {
            new Checks()
                    .person("personId", personId)
                    .required("capacity", capacity)
                    .required("from", from)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param from the first day they sit in the new capacity */
    record ChangeCapacity(
            String inspectionId, String personId, Capacity capacity, LocalDate from, LocalDate effectiveOn)
            implements BoardCommand {

        public ChangeCapacity {
            new Checks()
                    .person("personId", personId)
                    .required("capacity", capacity)
                    .required("from", from)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }

    /** @param on the last day they sit on the board */
    record EndMembership(String inspectionId, String personId, LocalDate on, LocalDate effectiveOn)
            implements BoardCommand {

        public EndMembership {
            new Checks()
                    .person("personId", personId)
                    .required("on", on)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
