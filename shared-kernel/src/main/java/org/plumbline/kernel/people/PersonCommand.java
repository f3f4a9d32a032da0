package org.plumbline.kernel.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /**
     * Says, or corrects, who acts under an id.
     *
     * @param office the office the person holds, such as Head of Service, Care Leavers; or null
     */
    record RecordPerson(
            String personId,
            String name,
            String email,
            @Nullable String office,
            LocalDate effectiveOn) implements PersonCommand {

        public RecordPerson {
            office = Checks.orNull(office);
            check(personId, name, email, office, effectiveOn).orElseGoOn();
        }

        /** Of whom no office is said. */
        public RecordPerson(String personId, String name, String email, LocalDate effectiveOn) {
            this(personId, name, email, null, effectiveOn);
        }
    }

    /**
     * Puts the holder of an account into the directory, so that the holder can be named. Nothing comes of it when anything
     * is on record under the id: what people recorded stands.
     */
    record RecordAccount(String personId, String name, String email, String office, LocalDate effectiveOn)
            implements PersonCommand {

        public RecordAccount {
            check(personId, name, email, office, effectiveOn).orElseGoOn();
        }
    }

    /** The person no longer works on any plan. */
    record RecordLeaver(String personId, LocalDate effectiveOn) implements PersonCommand {

        public RecordLeaver {
            new Checks().required("effectiveOn", effectiveOn).orElseGoOn();
        }
    }

    /** Finds that a year has passed since the person left. Nothing comes of it before, or while a legal hold is in force. */
    record ForgetLeaver(String personId, LocalDate effectiveOn) implements PersonCommand {

        public ForgetLeaver {
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

    private static Checks check(
            @Nullable String personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String office,
            @Nullable LocalDate effectiveOn) {
        return new Checks()
                .person("personId", personId)
                .that(
                        personId == null || !isMadeOf(name, personId),
                        "personId",
                        "must not be made of the person’s name: it stays in the history when the name is erased")
                .text("name", name, 200)
                .text("email", email, 254)
                .that(email == null || email.matches("[^\\s@]+@[^\\s@]+"), "email", "must be an e-mail address")
                .optionalText("office", office, 200)
                .required("effectiveOn", effectiveOn);
    }

    private static boolean isMadeOf(@Nullable String name, String personId) {
        String id = personId.toLowerCase(Locale.ROOT);
        return name != null
                && Pattern.compile("[^\\p{L}]+")
                        .splitAsStream(name.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.length() > 2 && id.contains(word));
    }
}
