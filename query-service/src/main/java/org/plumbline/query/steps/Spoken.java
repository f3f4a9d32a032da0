package org.plumbline.query.steps;

import java.util.Locale;

/** A name of the code as words, where nobody has written better ones. */
public final class Spoken {

    private Spoken() {}

    public static String of(String name) {
        String words = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', ' ').toLowerCase(Locale.ROOT)
                : name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
