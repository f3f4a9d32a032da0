package org.plumbline.kernel.refusal;

/** A command or question about something that does not exist. */
public final class Unknown extends RuntimeException {

    private final String what;

    public Unknown(String what) {
        super("There is no such " + what + ".", null, false, false);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
