package org.plumbline.command.reportimport.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an uploaded file tells. */
final class FileName {

    private static final Pattern URN = Pattern.compile("(\\d{5})(?!\\d).*", Pattern.DOTALL);

    private FileName() {}

    static Optional<String> urn(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Matcher matcher = URN.matcher(name.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
