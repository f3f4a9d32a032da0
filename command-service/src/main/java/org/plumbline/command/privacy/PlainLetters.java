package org.plumbline.command.privacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What each character is to a reader: worked out once, for 256 characters at a time, when the first of them is met. */
final class PlainLetters {

    private static final int ON_A_PAGE = 256;
    /** U+FDFA stands for eighteen letters; no sign needs more than these of them. */
    private static final int LONGEST = 4;

    private static final Map<Character, Character> ALIKE = alike();
    private static final AtomicReferenceArray<String[]> PAGES =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / ON_A_PAGE);

    private PlainLetters() {}

    /** Nothing for what nobody sees, such as marks on a letter. */
    static String of(int codePoint) {
        String[] page = PAGES.get(codePoint / ON_A_PAGE);
        if (page == null) {
            page = page(codePoint / ON_A_PAGE);
            PAGES.set(codePoint / ON_A_PAGE, page);
        }
        return page[codePoint % ON_A_PAGE];
    }

    private static String[] page(int number) {
        String[] page = new String[ON_A_PAGE];
        for (int i = 0; i < ON_A_PAGE; i++) {
            page[i] = plain(number * ON_A_PAGE + i).intern();
        }
        return page;
    }

    private static String plain(int codePoint) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> plain.append(one(part)));
        return plain.length() <= LONGEST ? plain.toString() : plain.substring(0, LONGEST);
    }

    private static String one(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.UNASSIGNED -> "";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(c, 10));
            default -> other(c);
        };
    }

    private static String other(int c) {
        return switch (c) {
            case '\r', 0x0b, '\f', 0x85 -> "\n";
            case 0x2212 -> "-";
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, '`' -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> "\"";
            case 0x115F, 0x1160, 0x3164 -> ""; // Hangul fillers
            default ->
                Character.isBmpCodePoint(c) && ALIKE.containsKey((char) c)
                        ? String.valueOf(ALIKE.get((char) c))
                        : Character.toString(c);
        };
    }

    /** Letters of Cyrillic and Greek that look like Latin ones. */
    private static Map<Character, Character> alike() {
        String odd = "АВЕЅІЈКМНОРСТУХаеѕіјорсухӀԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıɑɡ";
        String usual = "ABESIJKMHOPCTYXaesijopcyxIdqwABEZHIKMNOPTYXoviag";
        Map<Character, Character> alike = new HashMap<>();
        for (int i = 0; i < odd.length(); i++) {
            alike.put(odd.charAt(i), usual.charAt(i));
        }
        return Map.copyOf(alike);
    }
}
