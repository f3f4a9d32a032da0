package org.plumbline.command.budget;

/** Reading would cost more than may be spent on it. Unchecked, so that it passes through parsers that forgive every error. */
public final class OverBudget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OverBudget(String what) {
        super(what, null, false, false);
    }
}
