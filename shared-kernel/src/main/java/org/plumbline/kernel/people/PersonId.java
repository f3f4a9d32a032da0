package org.plumbline.kernel.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one form of an id of a person: 1 to 60 of {@code a-z 0-9 _ -}, the first a letter or digit. With one form there is one
 * id for each person: no capitals, spaces or characters that nobody sees make two of the same.
 */
public final class PersonId {

    /** What a field that names a person must be. */
    public static final String RULE =
            "must be 1 to 60 lower-case letters a to z, digits, hyphens or underscores, the first a letter or digit";

    private static final Pattern CANONICAL = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

    private PersonId() {}

    /** Whether it has that form. Ids in events of earlier releases may have another, and are read as they are. */
    public static boolean isCanonical(@Nullable String id) {
        return id != null && CANONICAL.matcher(id).matches();
    }
}
