package org.plumbline.command.reportimport.reading;

import java.util.regex.Pattern;

/** The short name of an authority that is not on the list: what the title leaves when its set phrases are taken out. */
final class AuthorityName {

    private static final Pattern SET_PHRASES = Pattern.compile(
            "\\b(?:re-?)?inspection of (?:looked after children services|services for children in need.*"
                    + "|(?:local authority )?children['’]?s['’]? (?:social care )?services)"
                    + "|\\b(?:re-?)?inspection of|\\blocal authority|\\bchildren['’]?s['’]? (?:social care )?services"
                    + "|\\bservices$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:the )?(?:(?:london|royal|metropolitan) borough of|(?:royal )?borough of|city of|county"
                    + " of)\\s+|^the\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAME = Pattern.compile(
            "\\s+(?:(?:city|county|borough|metropolitan|district|unitary|london)\\s+)*"
                    + "(?:council|authority|corporation|borough|city)$",
            Pattern.CASE_INSENSITIVE);

    private AuthorityName() {}

    static String in(String title) {
        String name = Spaces.single(SET_PHRASES.matcher(title).replaceAll(" "));
        String plain =
                BEFORE_NAME.matcher(AFTER_NAME.matcher(name).replaceFirst("")).replaceFirst("");
        return plain.isBlank() ? title : plain;
    }
}
