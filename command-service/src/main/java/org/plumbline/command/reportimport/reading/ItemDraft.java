package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An item while its lines are being read. */
final class ItemDraft {

    private final String kind;
    private final @Nullable Integer number;
    private final @Nullable String heading;
    private final int page;
    private final List<String> parts = new ArrayList<>();

    ItemDraft(String kind, @Nullable Integer number, @Nullable String heading, int page, String text) {
        this.kind = kind;
        this.number = number;
        this.heading = heading;
        this.page = page;
        parts.add(text);
    }

    void goOn(String text) {
        parts.set(parts.size() - 1, Joining.lines(parts.getLast(), text));
    }

    /** Takes a heading off the end that was printed in the item's last line, and tells whether it was there. */
    boolean dropHeading(String heading) {
        String last = parts.getLast();
        boolean glued = last.matches("(?s).*[.;] " + Pattern.quote(heading));
        if (glued) {
            parts.set(
                    parts.size() - 1,
                    last.substring(0, last.length() - heading.length()).strip());
        }
        return glued;
    }

    void addSubPoint(String text) {
        parts.add(text.isEmpty() ? "-" : "- " + text);
    }

    boolean isUnnumbered() {
        return number == null;
    }

    boolean isInSubPoints() {
        return parts.size() > 1;
    }

    String lastPart() {
        return parts.getLast();
    }

    Item item() {
        return new Item(kind, number, heading, String.join("\n", parts), page);
    }
}
