package org.plumbline.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to an entry of the directory of people. */
public sealed interface PersonEvent extends DomainEvent {

    String personId();

    /** The id under which an entry of the directory is kept. */
    static String streamOf(String personId) {
        return "person-" + personId;
    }

    /** Whose entry is kept under that id. */
    static String personOf(String streamId) {
        return streamId.substring("person-".length());
    }

    /** @param office the office the person holds, such as Head of Service, Care Leavers; or null when that is not said */
    record PersonRecorded(
            String authority,
            LocalDate effectiveOn,
            String personId,
            Sealed name,
            Sealed email,
            @Nullable String office)
            implements PersonEvent {

        /** Of whom no office is known. */
        public PersonRecorded(String authority, LocalDate effectiveOn, String personId, Sealed name, Sealed email) {
            this(authority, effectiveOn, personId, name, email, null);
        }
    }

    record PersonLeft(String authority, LocalDate effectiveOn, String personId) implements PersonEvent {}

    /** The certificate that the person's key is gone, and with it what it sealed. */
    record PersonErased(String authority, LocalDate effectiveOn, String personId, String ground, String erasedBy)
            implements PersonEvent {}
}
