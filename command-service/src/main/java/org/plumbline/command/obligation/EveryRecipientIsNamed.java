package org.plumbline.command.obligation;

import java.util.List;
import java.util.Locale;

/** A statement goes to everybody the clock names; whoever else gets it does no harm. */
final class EveryRecipientIsNamed {

    private EveryRecipientIsNamed() {}

    static List<String> missing(List<String> owedTo, List<String> sentTo) {
        List<String> named = sentTo.stream().map(EveryRecipientIsNamed::plain).toList();
        return owedTo.stream().filter(one -> !named.contains(plain(one))).toList();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.UK).replace('’', '\'').replaceFirst("^the ", "");
    }
}
