package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one list, in order. */
final class ListReader {

    private static final int LONGEST_HEADING = 110;
    private static final Pattern TIME_BAND =
            Pattern.compile("(?:immediately|within .{2,25})\\s*:?", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final ListShape shape;
    private final List<Item> items = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    private String kind;
    private @Nullable String heading;
    private boolean headingOpen;
    private @Nullable ItemDraft draft;
    private @Nullable Integer lastNumber;
    private String topGlyph = "";
    private String subGlyph = "";
    private float topLeft = Float.NaN;
    private float subLeft = Float.NaN;
    private boolean nothing;

    private ListReader(List<Line> lines, String kind, boolean numbersAllowed) {
        this.lines = lines;
        this.kind = kind;
        this.shape = ListShape.of(lines, numbersAllowed);
    }

    static ItemList read(List<Line> lines, String kind, boolean numbersAllowed) {
        ListReader reader = new ListReader(lines, kind, numbersAllowed);
        for (int i = 0; i < lines.size(); i++) {
            reader.take(i);
        }
        reader.close();
        return new ItemList(reader.items, reader.before, reader.loose, reader.doubtful);
    }

    private void take(int index) {
        Line line = lines.get(index);
        Optional<String> next = KindHeading.of(line.text());
        Optional<Mark> mark = Mark.of(line.text());
        boolean printedTwice = next.isPresent() && draft != null && draft.dropHeading(line.text());
        if (printedTwice) {
            doubtful.add("the heading “" + line.text() + "” printed in its last line");
        }
        if (next.isPresent() && (line.bold() || !isUnfinished())) {
            close();
            kind = next.get();
            heading = null;
            nothing = false;
        } else if (mark.isPresent() && startsItem(line, mark.get())) {
            if (KindHeading.saysThereAreNone(mark.get().rest())) {
                close();
                lastNumber = mark.get().number();
                nothing = true;
            } else {
                start(line, mark.get());
            }
        } else if (mark.isPresent() && draft != null && startsSubPoint(mark.get())) {
            if (mark.get().glyph().equals(topGlyph)) {
                doubtful.add("a sub-point that has the same mark as items: “"
                        + mark.get().rest() + "”");
            }
            subGlyph = mark.get().glyph();
            subLeft = line.left();
            draft.addSubPoint(mark.get().rest());
        } else {
            text(line, index);
        }
    }

    private boolean startsItem(Line line, Mark mark) {
        if (shape.numbered() && mark.number() == null) {
            return !mark.isDash() && (draft == null || draft.isUnnumbered());
        }
        if (!shape.numbered() && mark.number() != null) {
            return false;
        }
        if (mark.number() != null) {
            boolean expected = lastNumber == null || mark.number() == lastNumber + 1;
            boolean again = mark.number() == 1 && !isUnfinished();
            return expected || again || (shape.hanging() && isAtTop(line) && !isUnfinished());
        }
        if (topGlyph.isEmpty()) {
            return !mark.isDash() || draft == null;
        }
        boolean deeper = line.left() > topLeft + 2 * ListShape.STEP;
        if (mark.glyph().equals(topGlyph)) {
            return !deeper;
        }
        return shape.hanging() && isAtTop(line) && !mark.isDash();
    }

    private boolean startsSubPoint(Mark mark) {
        if (mark.number() != null) {
            return false;
        }
        return !mark.isDash()
                || mark.glyph().equals(subGlyph)
                || (draft != null && draft.lastPart().endsWith(":"));
    }

    private void start(Line line, Mark mark) {
        close();
        if (!shape.numbered() && !topGlyph.isEmpty() && !mark.glyph().equals(topGlyph)) {
            doubtful.add("another mark than the items before it: “" + mark.rest() + "”");
        }
        lastNumber = mark.number() == null ? lastNumber : mark.number();
        topGlyph = topGlyph.isEmpty() ? mark.glyph() : topGlyph;
        topLeft = line.left();
        headingOpen = false;
        nothing = false;
        draft = new ItemDraft(kind, mark.number(), heading, line.page(), mark.rest());
    }

    private void text(Line line, int index) {
        if (isHeading(line, index)) {
            close();
            String text = line.text().replaceFirst("\\s*:$", "");
            heading = headingOpen && heading != null ? Joining.lines(heading, text) : text;
            headingOpen = true;
        } else if (draft != null && !isLoose(line)) {
            goOn(draft, line);
        } else if (draft == null && (nothing || KindHeading.saysThereAreNone(line.text()))) {
            nothing = true;
        } else {
            close();
            (items.isEmpty() ? before : loose).add(line.text());
        }
    }

    private void goOn(ItemDraft open, Line line) {
        boolean backAtTop = shape.hanging() && open.isInSubPoints() && line.left() < subLeft - ListShape.STEP;
        if (backAtTop && !open.lastPart().equals("-")) {
            doubtful.add("text after sub-points: “" + line.text() + "”");
        }
        open.goOn(line.text());
    }

    private boolean isHeading(Line line, int index) {
        boolean capital = Sentence.startsWithCapital(line.text());
        if (capital && TIME_BAND.matcher(line.text()).matches()) {
            return line.bold() || line.text().endsWith(":") || !isUnfinished();
        }
        if (line.text().length() > LONGEST_HEADING) {
            return false;
        }
        if (shape.boldSpeaks() && line.bold()) {
            return true;
        }
        boolean complete = capital && !line.text().matches(".*[.;,:]");
        boolean introduces = index + 1 < lines.size() && introduces(index + 1);
        boolean apart = draft == null || (shape.hanging() ? isAtTop(line) : !isUnfinished());
        return complete && introduces && apart;
    }

    private boolean introduces(int index) {
        Line next = lines.get(index);
        return Mark.of(next.text()).filter(mark -> startsItem(next, mark)).isPresent()
                || KindHeading.of(next.text()).isPresent();
    }

    private boolean isLoose(Line line) {
        return shape.hanging() && isAtTop(line) && !isUnfinished() && Sentence.startsWithCapital(line.text());
    }

    private boolean isAtTop(Line line) {
        return Float.isNaN(topLeft) || line.left() <= topLeft + ListShape.STEP;
    }

    private boolean isUnfinished() {
        return draft != null && !Sentence.isEnded(draft.lastPart());
    }

    private void close() {
        if (draft != null) {
            items.add(draft.item());
            draft = null;
            subGlyph = "";
            subLeft = Float.NaN;
        }
    }
}
