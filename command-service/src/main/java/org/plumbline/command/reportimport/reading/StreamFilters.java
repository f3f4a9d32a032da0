package org.plumbline.command.reportimport.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the methods a stream is packed with, read from the dictionary before it. */
final class StreamFilters {

    private static final int LONGEST_DICTIONARY = 4096;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]{0,300}\\]|/[A-Za-z0-9]+)");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
    private static final Set<String> USUAL = Set.of("FlateDecode", "Fl");
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF", "Crypt");

    private StreamFilters() {}

    static List<String> before(byte[] file, int keyword) {
        return FILTER.matcher(dictionary(file, keyword))
                .results()
                .reduce((one, other) -> other)
                .map(match -> names(match.group(1)))
                .orElse(List.of());
    }

    /** Whether the stream holds objects of the file, or so much is said of it that this cannot be told. */
    static boolean isOfObjects(byte[] file, int keyword) {
        String dictionary = dictionary(file, keyword);
        return dictionary.contains("/ObjStm") || !dictionary.startsWith(" obj");
    }

    private static String dictionary(byte[] file, int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        String before = new String(file, from, keyword - from, StandardCharsets.ISO_8859_1);
        return unescaped(before.substring(Math.max(0, before.lastIndexOf(" obj"))));
    }

    /** Names of pictures' formats end the chain: pictures are never unpacked to read text. */
    private static List<String> names(String value) {
        return NAME.matcher(value)
                .results()
                .map(match -> match.group(1))
                .takeWhile(name -> !PICTURES.contains(name))
                .toList();
    }

    static boolean areUnusual(List<String> filters) {
        return filters.size() > 1 || (filters.size() == 1 && !USUAL.contains(filters.getFirst()));
    }

    static boolean isPlain(List<String> filters) {
        return filters.size() == 1 && USUAL.contains(filters.getFirst());
    }

    private static String unescaped(String text) {
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(StreamFilters::letter);
    }

    private static String letter(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
