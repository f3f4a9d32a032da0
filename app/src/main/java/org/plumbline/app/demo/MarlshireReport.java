package org.plumbline.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The inspection report of Marlshire, an invented council, as a PDF laid out like published ones. */
public final class MarlshireReport {

    private static final String TITLE = "Inspection of Marlshire local authority children’s services";

    private static final List<List<String>> JUDGEMENTS = List.of(
            List.of("The impact of leaders on social work practice with children and families", "Inadequate"),
            List.of(
                    "The experiences and progress of children who need help and protection",
                    "Requires improvement to be good"),
            List.of("The experiences and progress of children in care", "Requires improvement to be good"),
            List.of("The experiences and progress of care leavers", "Inadequate"),
            List.of("Overall effectiveness", "Inadequate"));

    private MarlshireReport() {}

    /** The report, printed anew at each call. */
    public static byte[] pdf() {
        try (ReportPrinter printer = new ReportPrinter(TITLE, "15 to 26 January 2024")) {
            printer.title(TITLE);
            printer.strong("Inspection dates: 15 to 26 January 2024");
            printer.strong("Lead inspector: Quillon Featherby, His Majesty’s Inspector");
            printer.table("Judgement", "Grade", JUDGEMENTS);
            for (String paragraph : MarlshireText.SUMMARY) {
                printer.paragraph(paragraph);
            }
            printer.turnPage();
            printer.heading("What needs to improve?");
            for (String area : MarlshireText.AREAS_FOR_IMPROVEMENT) {
                printer.bullet(area);
            }
            int number = 0;
            for (MarlshireText.Section section : MarlshireText.SECTIONS) {
                printer.heading(section.heading());
                for (String paragraph : section.paragraphs()) {
                    printer.numbered(++number, paragraph);
                }
            }
            printer.note("Marlshire is an invented council. No inspection took place, and this is not a publication of"
                    + " any inspectorate.");
            return printer.finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
