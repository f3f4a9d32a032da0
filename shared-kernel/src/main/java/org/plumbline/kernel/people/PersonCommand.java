package org.plumbline.kernel.people;

import java.time.LocalDate;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.refusal.Checks;

/** What may be asked of the directory of people. */
public sealed interface PersonCommand extends Command {

    /** The id under which the person acts, as it stands in the history. */
    String personId();

    @Override
    default String target() {
        return PersonEvent.streamOf(personId());
    }

    /** Says, or corrects, who acts under an id. */
    record RecordPerson(String personId, String name, String email, LocalDate effectiveOn) implements PersonCommand {

        public RecordPerson {
            new Checks()
                    .that(isId(personId), "personId", "must be 1 to 60 letters, digits, dots, hyphens or underscores")
                    .text("name", name, 200)
                    .text("email", email, 254)
                    .that(email == null || email.matches("[^\\s@]+@[^\\s@]+"), "email", "must be an e-mail address")
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }

        private static boolean isId(String personId) {
            return personId != null && personId.matches("[A-Za-z0-9._-]{1,60}");
        }
    }

    /** The person no longer works on any plan. */
    record RecordLeaver(String personId, LocalDate effectiveOn) implements PersonCommand {

        public RecordLeaver {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /**
     * Forgets who acted under an id. Cannot be undone.
     *
     * @param ground why, such as a request under UK GDPR Article 17 or the end of the retention period
     */
    record ErasePerson(String personId, String ground, LocalDate effectiveOn) implements PersonCommand {

        public ErasePerson {
            new Checks()
                    .text("ground", ground, Checks.LONG_TEXT)
                    .required("effectiveOn", effectiveOn)
                    .orElseGoOn();
        }
    }
}
