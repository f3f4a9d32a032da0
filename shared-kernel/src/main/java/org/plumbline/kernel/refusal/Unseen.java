package org.plumbline.kernel.refusal;

/** Characters that nobody sees, and those that turn the direction of what stands beside them. */
public final class Unseen {

    private Unseen() {}

    /** Whether there is nothing in it to see. */
    public static boolean isAll(String text) {
        return text.codePoints().allMatch(c -> isUnseen(c) || isSpace(c));
    }

    /** Whether something in it cannot be seen, or turns the direction of the rest. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Unseen::isUnseen);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x2800;
    }

    /** Unicode 17.0, section 5.21: what is ignored when it is displayed; variation selectors only change what comes before. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x3164
                || c == 0xFFA0;
    }
}
