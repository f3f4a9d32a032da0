package org.plumbline.query.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory, opened with the person's key.
 *
 * @param id the id under which the person acts
 * @param name null when erased
 * @param email null when erased
 * @param office the office the person holds, or null when that is not said or the person is erased
 * @param erasedOn the day of the certificate of erasure, or null
 */
public record Person(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String office,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate erasedOn,
        @Nullable String erasedBy,
        @Nullable String ground,
        long version) {}
