package org.plumbline.query.pages;

import java.util.Locale;
import org.plumbline.query.steps.Spoken;
import org.plumbline.query.timeline.Entry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened, in words. */
@Component("spokenEvents")
public final class SpokenEvents {

    private final MessageSource words;

    SpokenEvents(MessageSource words) {
        this.words = words;
    }

    public String of(Entry entry) {
        String name = entry.name();
        String plain = Spoken.of(name.substring(name.indexOf('.') + 1).replace('-', ' '));
        String spoken = String.valueOf(words.getMessage("event." + name, null, plain, Locale.UK));
        if (!name.equals("command.refused")) {
            return spoken;
        }
        String command = Spoken.of(entry.data().path("command").asString("")).toLowerCase(Locale.ROOT);
        return spoken + ": " + command + " (" + String.join(", ", codes(entry)) + ")";
    }

    private static java.util.List<String> codes(Entry entry) {
        return entry.data()
                .path("codes")
                .valueStream()
                .map(code -> code.asString())
                .toList();
    }
}
