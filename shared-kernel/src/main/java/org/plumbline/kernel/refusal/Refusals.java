package org.plumbline.kernel.refusal;

import java.util.ArrayList;
import java.util.List;

/** Collects every rule that says no, so that a person is told all of it at once. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    public Refusals when(boolean broken, RefusalCode code) {
        return when(broken, code, code.sentence());
    }

    public Refusals when(boolean broken, RefusalCode code, String sentence) {
        if (broken) {
            found.add(new Refusal(code, sentence));
        }
        return this;
    }

    /** @throws Refused when any rule said no */
    public void orElseGoOn() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
