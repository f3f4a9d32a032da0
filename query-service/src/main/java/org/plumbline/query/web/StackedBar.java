package org.plumbline.query.web;

import java.util.ArrayList;
import java.util.List;

/** One bar of parts that exclude one another; ids and kinds make the names of its patterns. */
public record StackedBar(String id, String title, String description, List<Part> parts) {

    private static final double WIDE_ENOUGH_FOR_A_NUMBER = 11;

    /** The kinds have a pattern each: reported, assured, embedded, closed, overdue, open. */
    public record Part(String kind, String label, int count) {}

    /** A part with its place in percent of the bar. */
    public record Piece(String kind, String label, int count, double from, double width) {

        public double middle() {
            return from + width / 2;
        }

        public boolean numbered() {
            return width >= WIDE_ENOUGH_FOR_A_NUMBER;
        }

        public long percent() {
            return Math.round(width);
        }
    }

    public int total() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var total = Math.max(1, total());
        var before = 0;
        for (var part : parts) {
            pieces.add(new Piece(
                    part.kind(), part.label(), part.count(), 100.0 * before / total, 100.0 * part.count() / total));
            before += part.count();
        }
        return pieces;
    }
}
