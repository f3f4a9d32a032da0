package org.plumbline.command.privacy;

/** Dates as people write them. */
final class Days {

    private static final String PART = " ./,\n-";
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private Days() {}

    /** Where a date that begins here ends, or -1. */
    static int after(Cursor c, int place) {
        int digits = c.from(place).digits(0, 9).end() - place;
        int end = switch (place < 0 ? -1 : digits) {
            case 0 -> monthFirst(c, place);
            case 1, 2 -> dayFirst(c, place);
            case 4 ->
                c.from(place + 4)
                        .one(" ./-")
                        .digits(1, 2)
                        .one(" ./-")
                        .digits(1, 2)
                        .end();
            case 6, 8 -> place + digits;
            default -> -1;
        };
        return end >= 0 && Cursor.isDigit(c.get(end)) ? -1 : end;
    }

    private static int dayFirst(Cursor c, int place) {
        int day = c.from(place).digits(1, 2).end();
        int ordinal = Math.max(day, c.from(day).word("st", "nd", "rd", "th").end());
        int of = Math.max(ordinal, c.from(ordinal).word(" of").end());
        int month = c.from(of).one(PART).maybe(PART).end();
        int afterMonth = month < 0 ? -1 : Math.max(c.from(month).digits(1, 2).end(), month(c, month));
        return c.from(afterMonth).one(PART).maybe(PART).digits(2, 4).end();
    }

    /** The month alone is enough: "May 2011" tells as much of a child's age as is needed. */
    private static int monthFirst(Cursor c, int place) {
        int day = c.from(month(c, place)).one(" .").maybe(" .").end();
        int run = c.from(day).digits(1, 6).end();
        if (run - day >= 3) {
            return run;
        }
        int ordinal = Math.max(run, c.from(run).word("st", "nd", "rd", "th").end());
        return c.from(ordinal).maybe(",").upTo(2, " ").digits(2, 4).end();
    }

    private static int month(Cursor c, int place) {
        int end = c.from(place).word(MONTHS).end();
        for (int i = 0; i < 6 && end >= 0 && Cursor.isLetter(c.get(end)); i++) {
            end++;
        }
        return end;
    }
}
