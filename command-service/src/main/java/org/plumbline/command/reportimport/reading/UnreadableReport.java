package org.plumbline.command.reportimport.reading;

/** The file cannot be read as an inspection report; the message is a sentence an officer can act on. */
public final class UnreadableReport extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableReport(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable name of the reason. */
    public String code() {
        return code;
    }

    /** Whether reading it, whole or further, would cost too much; what it says is not known then. */
    public boolean isOverBudget() {
        return code.equals(Unreadable.TOO_COMPLEX.name())
                || code.equals(Unreadable.DECOMPRESSION_BOMB.name())
                || code.equals(Unreadable.TOO_MANY_PAGES.name());
    }
}
