package org.plumbline.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.kernel.privacy.PersonalData;

/** However a text is made, looking through it costs so much a character and no more: counted, not timed. */
class ScreeningIsLinearTest {

    private static final int LARGEST_BODY = 256 * 1024;
    /** A sign is looked for at few places, and a look reaches a few hundred characters at most. */
    private static final int MOST_LOOKS_AT_A_CHARACTER = 150;

    /** Counts how often its characters are looked at. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private long looks;

        private Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    static List<String> nearMatches() {
        return List.of(
                "0",
                "9",
                "1 ",
                "12 ",
                "123 ",
                "12-",
                "0 ",
                "943 476 591 ",
                "A1",
                "A 1 ",
                "AB12",
                "AB 12 34 56 ",
                "a@",
                "@a.b.",
                "@",
                "a.",
                "a.a at ",
                "at ",
                "-",
                "born ",
                "born on the ",
                "dob ",
                "dob (",
                "d.o.b",
                "date of birth ",
                "1 May 20 dob",
                "11/11/1 (dob ",
                "child ",
                "child\n",
                "child - ",
                "childchild",
                "child 'A",
                "children (A ",
                "young ",
                "A. ",
                "A.B.",
                "A B ",
                "AB, ",
                "AB (",
                "AB aged ",
                "jb aged ",
                "aged 7 to ",
                "+44 ",
                "+44",
                "(0)",
                "01/",
                "phone",
                "tel.:=0",
                "May ",
                "x_",
                "\t\n ");
    }

    @ParameterizedTest
    @MethodSource("nearMatches")
    void what_nearly_is_a_sign_again_and_again_is_looked_at_so_often_and_no_more(String near) {
        assertThat(looksAtACharacter(near)).isLessThan(MOST_LOOKS_AT_A_CHARACTER);
    }

    @Test
    void characters_of_every_category_are_looked_at_so_often_and_no_more() {
        IntStream.rangeClosed(0, 30)
                .boxed()
                .flatMap(ScreeningIsLinearTest::ofCategory)
                .forEach(text -> {
                    String plain = Plain.of(text);
                    assertThat(plain.length()).as("U+%04X", text.codePointAt(0)).isLessThanOrEqualTo(4 * text.length());
                    assertThat(looks(plain))
                            .as("U+%04X", text.codePointAt(0))
                            .isLessThanOrEqualTo(150L * plain.length());
                });
    }

    private static Stream<String> ofCategory(int category) {
        IntPredicate isOfCategory = c -> Character.getType(c) == category && c != Cursor.NONE;
        int[] some = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(isOfCategory)
                .limit(2_000)
                .toArray();
        if (some.length == 0) {
            return Stream.empty();
        }
        String each = new String(some, 0, some.length);
        return Stream.of(
                Character.toString(some[0]).repeat(LARGEST_BODY / 4),
                each.repeat(1 + LARGEST_BODY / 4 / each.length()));
    }

    @Test
    void marks_without_end_on_one_letter_are_that_letter() {
        assertThat(Plain.of("e" + "\u0301".repeat(400_000))).isEqualTo("e");
        assertThat(Signs.in("Child A" + "\u0301".repeat(6_500))).containsExactly(PersonalData.CHILD_BY_LETTER);
    }

    @Test
    void a_character_that_stands_for_many_is_cut_short() {
        assertThat(Plain.of("\ufdfa".repeat(1_000))).hasSizeLessThanOrEqualTo(4_000);
    }

    @Test
    void white_space_without_end_is_four_characters() {
        assertThat(Plain.of("a" + " \n\t\u00a0_\r\n".repeat(10_000) + "b")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void text_that_is_plain_is_looked_through_without_making_anything_of_it() {
        String text = "The board was told what the quarter brought, and who does what next. ".repeat(100);
        Thread thread = Thread.currentThread();
        var measure = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        IntStream.range(0, 50).forEach(_ -> assertThat(Signs.in(text)).isEmpty());
        long before = measure.getThreadAllocatedBytes(thread.threadId());
        boolean isNothing = Signs.in(text).isEmpty();
        long made = measure.getThreadAllocatedBytes(thread.threadId()) - before;
        assertThat(isNothing).isTrue();
        assertThat(made).isLessThan(1_000);
    }

    private static double looksAtACharacter(String near) {
        String plain = Plain.of(near.repeat(LARGEST_BODY / near.length()));
        return (double) looks(plain) / Math.max(plain.length(), 1_000);
    }

    private static long looks(String plain) {
        Counted counted = new Counted(plain);
        new Signs(counted, false, EnumSet.noneOf(PersonalData.class)).look(0, plain.length());
        return counted.looks;
    }

    @Test
    void every_near_match_is_looked_through_in_one_text() {
        String all = nearMatches().stream().map(near -> near.repeat(200)).collect(Collectors.joining("\n"));
        assertThat((double) looks(Plain.of(all)) / all.length()).isLessThan(MOST_LOOKS_AT_A_CHARACTER);
    }
}
