package org.plumbline.command.reportimport.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What starts an item: a printed number or a glyph.
 *
 * @param number the number, or null when the item has a glyph
 * @param glyph the glyph, or empty when the item has a number
 * @param rest the text after it
 */
record Mark(@Nullable Integer number, String glyph, String rest) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)](?!\\d)\\s*(.*)", Pattern.DOTALL);
    // Word's symbol fonts put their squares and dots into the private use area.
    private static final Pattern GLYPH = Pattern.compile(
            "([\\uE000-\\uF8FF\\u25A0-\\u25FF\\u2B1B-\\u2B24\\u00AD\\u2022\\u2023\\u2043\\u2212\\u2500\\u0336\\u00B7\\u27A2\\u2713\\uFFFD\\u2756\\u2794]"
                    + "|[o§](?=\\s\\p{L}))\\s*(.*)",
            Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("([-\\u2010-\\u2015*])\\s+(.*)", Pattern.DOTALL);

    static Optional<Mark> of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(new Mark(Integer.valueOf(number.group(1)), "", number.group(2)));
        }
        Matcher glyph = GLYPH.matcher(text);
        if (glyph.matches()) {
            return Optional.of(new Mark(null, glyph.group(1), glyph.group(2)));
        }
        Matcher dash = DASH.matcher(text);
        return dash.matches() ? Optional.of(new Mark(null, dash.group(1), dash.group(2))) : Optional.empty();
    }

    /** A dash can also be a dash: only its surroundings tell. */
    boolean isDash() {
        return !glyph.isEmpty() && "-‐‑‒–—―*".contains(glyph);
    }
}
