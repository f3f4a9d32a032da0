package org.plumbline.command.privacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.command.privacy.UploadedText.Looked;
import org.plumbline.kernel.command.Command;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;

/**
 * What of a command seems to be about one person.
 *
 * @param command it comes in
 * @param found what each field seems to hold, by its path
 * @param texts everything the command says, by path; of its file the hash
 */
record Suspicion(Command command, Map<String, Set<PersonalData>> found, Map<String, String> texts) {

    static Suspicion of(Command command, Optional<Looked> file) {
        return of(command, FreeText.of(command), file);
    }

    /** @param texts what {@link FreeText} found in the command; the file's hash is added */
    static Suspicion of(Command command, Map<String, String> texts, Optional<Looked> file) {
        Map<String, Set<PersonalData>> found = new LinkedHashMap<>();
        texts.forEach((field, text) -> note(found, field, Signs.in(text)));
        file.ifPresent(looked -> {
            texts.put("file", looked.sha256());
            note(found, "file", looked.signs());
        });
        return new Suspicion(command, found, texts);
    }

    private static void note(Map<String, Set<PersonalData>> found, String field, Set<PersonalData> signs) {
        if (!signs.isEmpty()) {
            found.put(field, signs);
        }
    }

    boolean isNone() {
        return found.isEmpty();
    }

    /** Id of what the command was aimed at, empty when it is to make something. */
    String target() {
        return CommandCatalogue.itemOf(command);
    }

    /** @param target id of what it was aimed at, empty when there is no such thing: an id may be made of anything */
    TextHeldBack heldBack(String screeningId, String target, String from, LocalDate day) {
        return new TextHeldBack(
                "unknown",
                day,
                screeningId,
                command.getClass().getSimpleName(),
                target,
                List.copyOf(found.keySet()),
                kinds(),
                from);
    }

    private List<PersonalData> kinds() {
        Set<PersonalData> kinds = EnumSet.noneOf(PersonalData.class);
        found.values().forEach(kinds::addAll);
        return List.copyOf(kinds);
    }
}
