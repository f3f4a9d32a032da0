package org.plumbline.command.reportimport.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one line while it is being read. */
final class LineLetters {

    private static final float SUPERSCRIPT = 0.75f;

    private record Piece(String text, float size, boolean digits) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Float, Integer> lettersBySize = new HashMap<>();
    private int letters;
    private int boldLetters;
    private float left = Float.NaN;

    /** Adds a run of letters; normalisation may have changed how many there are, so the run is then one piece. */
    void add(String string, List<TextPosition> positions) {
        positions.stream().filter(position -> !position.getUnicode().isBlank()).forEach(this::note);
        String joined = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        if (joined.equals(string)) {
            positions.forEach(position -> addPiece(position.getUnicode(), sizeOf(position)));
        } else {
            addPiece(string, positions.isEmpty() ? 0 : sizeOf(positions.getFirst()));
        }
    }

    void addSpace() {
        addPiece(" ", 0);
    }

    Line line(int page) {
        float size = lettersBySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (!isFootnoteMark(piece, size, text)) {
                text.append(piece.text());
            }
        }
        return new Line(
                page,
                Spaces.single(text.toString()),
                Float.isNaN(left) ? 0 : left,
                size,
                boldLetters > 0 && boldLetters * 2 > letters);
    }

    private static boolean isFootnoteMark(Piece piece, float size, CharSequence before) {
        return piece.digits()
                && piece.size() > 0
                && piece.size() < size * SUPERSCRIPT
                && !before.isEmpty()
                && !Character.isDigit(before.charAt(before.length() - 1));
    }

    private void addPiece(String text, float size) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        pieces.add(new Piece(text, size, digits));
    }

    private void note(TextPosition position) {
        if (Float.isNaN(left)) {
            left = position.getXDirAdj();
        }
        letters++;
        if (isBold(position.getFont())) {
            boldLetters++;
        }
        lettersBySize.merge(sizeOf(position), 1, Integer::sum);
    }

    private static float sizeOf(TextPosition position) {
        return Math.round(position.getFontSizeInPt() * 2) / 2f;
    }

    private static boolean isBold(PDFont font) {
        String name = font == null ? null : font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
