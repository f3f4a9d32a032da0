package org.plumbline.command.privacy;

/** A telephone number of this country, told at its 0 or its +. */
final class PhoneSign {

    private static final String GAP = " ().\n/-";
    private static final String[] GLUED = {
        "telephone", "phone", "tel", "mobile", "mob", "fax", "call", "ring", "text", "no", "number", "t", "m"
    };
    private static final String[] NAMED = {"telephone", "phone", "tel", "mobile", "mob", "fax", "call", "ring", "text"};

    private PhoneSign() {}

    static boolean isAt(Cursor c, int place) {
        int start = c.get(place) == '0' ? c.before(place, 1, "(") : place;
        if (!mayBegin(c, start)) {
            return false;
        }
        if (c.get(place) == '+') {
            int at = c.from(place).word("+44").maybe(" .-").end();
            int trunk = c.from(at).word("(0)").end();
            return at >= 0 && isNumber(c, Math.max(at, trunk), true);
        }
        boolean isNamed = start < place || isNamed(c, start);
        return c.from(place).word("0044").fits() && isNumber(c, place + 4, true)
                || Cursor.isDigit(c.get(place + 1)) && !isDate(c, place + 1) && isNumber(c, place + 1, isNamed);
    }

    /** Not within another number or word, unless that is what such a number is called. */
    private static boolean mayBegin(Cursor c, int start) {
        int at = start;
        for (int i = 0; i <= 2; i++) {
            if (isApart(c.get(at - 1)) || isWord(c, at, GLUED)) {
                return true;
            }
            if (".:=".indexOf(c.get(at - 1)) < 0) {
                return false;
            }
            at--;
        }
        return false;
    }

    private static boolean isNamed(Cursor c, int start) {
        return isWord(c, c.before(start, 2, " .:="), NAMED);
    }

    private static boolean isWord(Cursor c, int end, String[] words) {
        int start = end;
        while (end - start < 10 && Cursor.isLetter(c.get(start - 1))) {
            start--;
        }
        return start < end
                && isApart(c.get(start - 1))
                && c.from(start).word(words).end() == end;
    }

    private static boolean isApart(char before) {
        return !Cursor.isOfWord(before) && before != '.' && before != '/' && before != '-';
    }

    private static boolean isDate(Cursor c, int place) {
        return c.from(place)
                .digits(1, 2)
                .one("./-")
                .digits(1, 2)
                .one("./-")
                .digits(2, 4)
                .fits();
    }

    /** Ten digits, or nine; nine in one run are a number of any other sort unless something says that they are not. */
    private static boolean isNumber(Cursor c, int place, boolean isNamed) {
        int afterNine = -1;
        int at = place;
        for (int digits = 1; digits <= 10; digits++) {
            int next = c.from(at).upTo(3, GAP).digits(1, 1).end();
            if (next < 0) {
                break;
            }
            at = next;
            if (digits == 9) {
                afterNine = at;
            } else if (digits == 10 && ends(c, at)) {
                return true;
            }
        }
        return afterNine > 0 && ends(c, afterNine) && (isNamed || afterNine - place > 9);
    }

    private static boolean ends(Cursor c, int at) {
        boolean isParted = c.get(at) == '/' || c.get(at) == '-';
        return !Cursor.isDigit(c.get(isParted ? at + 1 : at));
    }
}
