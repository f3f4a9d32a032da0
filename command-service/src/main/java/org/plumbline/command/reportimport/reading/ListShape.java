package org.plumbline.command.reportimport.reading;

import java.util.List;
import java.util.Optional;

/**
 * How a list is laid out as a whole.
 *
 * @param numbered whether its items are numbered; glyphs then stand for sub-points
 * @param hanging whether second lines are set in further than the mark of their item
 * @param boldSpeaks whether bold type sets headings apart from items
 */
record ListShape(boolean numbered, boolean hanging, boolean boldSpeaks) {

    static final float STEP = 4f;

    static ListShape of(List<Line> lines, boolean numbersAllowed) {
        long numbers = lines.stream().filter(ListShape::hasNumber).count();
        long glyphs = lines.stream().filter(ListShape::hasGlyph).count();
        boolean numbered = numbersAllowed && numbers > 0 && (numbers > 1 || glyphs == 0);
        int hangs = 0;
        int flush = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line mark = lines.get(i - 1);
            Line second = lines.get(i);
            boolean starts = numbered ? hasNumber(mark) : glyphs > 0 ? hasGlyph(mark) : hasMark(mark);
            if (starts && Mark.of(second.text()).isEmpty() && second.page() == mark.page() && !second.bold()) {
                if (second.left() > mark.left() + STEP) {
                    hangs++;
                } else if (!mark.text().matches(".*[.;:]")) {
                    flush++;
                }
            }
        }
        long bold = lines.stream().filter(Line::bold).count();
        return new ListShape(numbered, hangs > flush || flush == 0, bold * 2 < lines.size());
    }

    private static boolean hasNumber(Line line) {
        return Mark.of(line.text()).filter(mark -> mark.number() != null).isPresent();
    }

    private static boolean hasMark(Line line) {
        return Mark.of(line.text()).isPresent();
    }

    private static boolean hasGlyph(Line line) {
        Optional<Mark> mark = Mark.of(line.text());
        return mark.isPresent() && mark.get().number() == null && !mark.get().isDash();
    }
}
