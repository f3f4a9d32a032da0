package org.plumbline.command.reportimport.reading;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The machine's own fonts, which stand in for fonts a report does not carry. */
final class SystemFonts {

    private SystemFonts() {}

    /** The library looks for them once; a slow search must not count against the first report's deadline. */
    static void find() {
        FontMappers.instance().getTrueTypeFont("Arial", null);
    }
}
