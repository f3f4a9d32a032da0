package org.plumbline.query.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.people.PersonEvent.PersonErased;
import org.plumbline.kernel.people.PersonEvent.PersonRecorded;
import org.plumbline.kernel.people.Sealed;

/**
 * An entry of the directory as it is stored: sealed.
 *
 * @param personId the id under which the person acts
 * @param erasedBy who erased it, or null
 * @param office the office the person holds, or null when that is not said
 */
public record PersonRow(
        String id,
        String personId,
        @Nullable Sealed name,
        @Nullable Sealed email,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate erasedOn,
        @Nullable String erasedBy,
        @Nullable String ground,
        @Nullable String office) {

    static PersonRow recorded(String id, PersonRecorded e) {
        return new PersonRow(id, e.personId(), e.name(), e.email(), null, null, null, null, e.office());
    }

    PersonRow left(LocalDate day) {
        return new PersonRow(id, personId, name, email, day, erasedOn, erasedBy, ground, office);
    }

    PersonRow erased(PersonErased e) {
        return new PersonRow(id, personId, null, null, leftOn, e.effectiveOn(), e.erasedBy(), e.ground(), null);
    }
}
