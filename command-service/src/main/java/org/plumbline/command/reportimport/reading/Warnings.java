package org.plumbline.command.reportimport.reading;

import org.plumbline.kernel.inspection.ImportWarning;

/** The sentences an officer sees beside a proposal. */
final class Warnings {

    private static final int LONGEST_QUOTE = 120;

    private Warnings() {}

    static ImportWarning headingWithoutItems(String heading) {
        return new ImportWarning(
                "HEADING_WITHOUT_ITEMS",
                "The report has the heading “" + quote(heading) + "” but no list under it; check that there is none.");
    }

    static ImportWarning noItems(String overall) {
        return new ImportWarning(
                "NO_ITEMS_BELOW_GOOD",
                "No items were found, though the overall grade is " + overall + "; look for the list in the report.");
    }

    static ImportWarning noList() {
        return new ImportWarning("LIST_NOT_FOUND", "No list of items was found; check that the report has none.");
    }

    static ImportWarning endedByUnknownHeading(String heading) {
        return new ImportWarning(
                "LIST_END_UNSURE",
                "The list was taken to end at “" + quote(heading) + "”; check that no item follows it.");
    }

    static ImportWarning textBeforeList(String text) {
        return new ImportWarning(
                "TEXT_BEFORE_LIST", "This text stands before the first item and was left out: “" + quote(text) + "”.");
    }

    static ImportWarning textOutsideItems(String text) {
        return new ImportWarning(
                "TEXT_OUTSIDE_ITEMS", "This text stands in the list but in no item: “" + quote(text) + "”.");
    }

    static ImportWarning doubtful(String what) {
        return new ImportWarning("ITEM_SUSPICIOUS", "Check the item with " + quote(what) + ".");
    }

    static ImportWarning suspicious(int position, String why) {
        return new ImportWarning("ITEM_SUSPICIOUS", "Check item " + position + " against the report: " + why + ".");
    }

    static ImportWarning runTogether(int position) {
        return new ImportWarning(
                "ITEM_LOOKS_RUN_TOGETHER",
                "Item " + position + " may hold two items or a heading; check it against the report.");
    }

    static ImportWarning numberingGap(int after, int next) {
        return new ImportWarning(
                "NUMBERING_GAP", "Item " + after + " is followed by item " + next + "; check that none is missing.");
    }

    static ImportWarning unnumbered() {
        return new ImportWarning(
                "UNNUMBERED_ITEMS", "The items have no printed numbers; check that each one starts where it should.");
    }

    static ImportWarning unexpectedRows(int rows) {
        return new ImportWarning(
                "UNEXPECTED_JUDGEMENT_ROWS",
                "The judgement table was read as " + rows + " rows; check the judgements against the report.");
    }

    static ImportWarning gradeConflict(String judgement) {
        return new ImportWarning(
                "GRADE_CONFLICT",
                "The grade for “" + quote(judgement) + "” differs between the table and the section's heading.");
    }

    static ImportWarning datesNotRead() {
        return new ImportWarning("DATES_NOT_READ", "The inspection dates could not be read; enter them.");
    }

    static ImportWarning inspectorNotRead() {
        return new ImportWarning("INSPECTOR_NOT_READ", "The lead inspector's name could not be read; enter it.");
    }

    static ImportWarning overallNotRead() {
        return new ImportWarning("OVERALL_NOT_READ", "The overall grade could not be read; enter it.");
    }

    static ImportWarning overallUnlikely() {
        return new ImportWarning(
                "OVERALL_UNLIKELY",
                "The overall grade lies outside the other judgements; check it against the report.");
    }

    static ImportWarning urnUnknown() {
        return new ImportWarning("URN_UNKNOWN", "Ofsted's number for the authority is not known; enter it.");
    }

    static ImportWarning urnConflict(String inName, String known) {
        return new ImportWarning(
                "URN_CONFLICT",
                "The file name has the number " + inName + ", but the authority in the title has " + known + ".");
    }

    static ImportWarning urnOfAnother(String urn, String other, String authority) {
        return new ImportWarning(
                "URN_CONFLICT",
                "The file name has the number " + urn + " of " + other + ", but the title names " + authority + ".");
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
