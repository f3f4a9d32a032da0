package org.plumbline.command.reportimport.reading;

/**
 * One printed line.
 *
 * @param page page of the PDF, from 1
 * @param text the line with single spaces and no space at either end
 * @param left distance of its first letter from the left edge of the page, in points
 * @param size size of most of its letters, in points
 * @param bold whether most of its letters are bold
 */
record Line(int page, String text, float left, float size, boolean bold) {

    boolean isBlank() {
        return text.isEmpty();
    }

    Line movedBy(float points) {
        return new Line(page, text, left + points, size, bold);
    }
}
