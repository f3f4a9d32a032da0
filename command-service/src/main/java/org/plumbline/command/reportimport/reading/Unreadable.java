package org.plumbline.command.reportimport.reading;

/** Why a file is refused, with the sentence an officer sees. */
enum Unreadable {
    EMPTY("The file is empty."),
    NOT_A_PDF("The file is not a PDF, whatever its name says. Download the report again."),
    TOO_LARGE("The file is larger than 25 MB, far more than any inspection report."),
    TOO_MANY_PAGES("The file has more than 300 pages, far more than any inspection report."),
    TRUNCATED("The file is damaged or incomplete. Download the report again."),
    ENCRYPTED("The file is protected so that its text cannot be read. Upload the report as it was published."),
    DECOMPRESSION_BOMB("The file unpacks to far more data than any inspection report, so it was not opened."),
    TOO_COMPLEX("The file takes far more work to read than any inspection report, so reading was stopped."),
    NO_TEXT("The file holds no text, only pictures of pages. Upload the report as it was published."),
    SAFEGUARDING_BOARD_REVIEW(
            "This is a review of a safeguarding children board alone, not an inspection of a local authority."),
    NOT_AN_INSPECTION_REPORT("The first page is not that of a local authority children’s services inspection report.");

    private final String message;

    Unreadable(String message) {
        this.message = message;
    }

    UnreadableReport report() {
        return new UnreadableReport(name(), message);
    }
}
