package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lead inspector's name, or several joined with "and". */
final class LeadInspector {

    private static final Pattern STYLE = Pattern.compile(
            "\\b(?:(?:Senior\\s+)?(?:His|Her)\\s+Majesty['’`]?s['’]?\\s+Inspectors?(?:\\s+of\\s+\\w+)*"
                    + "|Senior\\s+HMI|S?HMIs?|(?:Senior\\s+)?Ofsted\\s+Inspectors?|Social\\s+Care\\s+Regulatory\\s+Inspectors?"
                    + "|(?:Social\\s+Care\\s+)?Regulatory\\s+Inspection\\s+Managers?)\\b(?:\\s*\\(S?HMI\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:\\band\\b|[,;&\\n])\\s*");
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final Pattern NAME =
            Pattern.compile(WORD + "(?: (?:(?:d[aei]|del|der|van|von|le|la|al|bin|ap) )*" + WORD + "){1,4}");
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:lead|reporting) inspectors?\\s*:?\\s*(.*?)(?:\\W*\\bdeputy .*)?", Pattern.CASE_INSENSITIVE);

    private LeadInspector() {}

    /** Reads the title block's wording; a style of office or a line of its own is not part of a name. */
    static Optional<String> named(String printed) {
        return names(printed)
                .or(() -> names(printed.replace('\n', ' ')))
                .or(() -> names(printed.lines().findFirst().orElse("")));
    }

    private static Optional<String> names(String printed) {
        List<String> names = new ArrayList<>();
        String namesOnly = STYLE.matcher(printed).replaceAll(",");
        for (String part : BETWEEN_NAMES.splitAsStream(namesOnly).toList()) {
            String name = Spaces.single(part.replaceAll("[():]", " "));
            if (!name.isEmpty()) {
                if (!NAME.matcher(name).matches()) {
                    return Optional.empty();
                }
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    /** Reads the list of the inspection team at the end of older reports. */
    static Optional<String> inTeam(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = LABELLED.matcher(lines.get(i).text());
            if (matcher.matches()) {
                boolean alone = matcher.group(1).isBlank() && i + 1 < lines.size();
                return named(alone ? lines.get(i + 1).text() : matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
