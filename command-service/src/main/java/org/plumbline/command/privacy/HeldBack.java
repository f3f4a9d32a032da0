package org.plumbline.command.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

/** Text that seems to hold personal data was not taken. Says where and what, never the text. */
final class HeldBack extends Refused {

    HeldBack(String screeningId, Map<String, Set<PersonalData>> found) {
        super(List.of(new Refusal(RefusalCode.POSSIBLE_PERSONAL_DATA, sentence(screeningId, found))));
    }

    private static String sentence(String screeningId, Map<String, Set<PersonalData>> found) {
        String where = found.entrySet().stream()
                .map(field -> field.getKey() + " seems to hold " + inWords(field.getValue()))
                .collect(Collectors.joining("; "));
        return where + ". Say it without, or ask the data protection officer to allow this text: screening "
                + screeningId + ".";
    }

    private static String inWords(Collection<PersonalData> kinds) {
        return kinds.stream().map(PersonalData::words).collect(Collectors.joining(" and "));
    }
}
