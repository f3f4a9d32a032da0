package org.plumbline.kernel.refusal;

import java.util.List;

/** A well-formed command that the rules do not allow now. Every rule that said no is listed, the first one leads. */
public class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.getFirst().sentence(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public static Refused because(RefusalCode code) {
        return new Refused(List.of(Refusal.of(code)));
    }

    public static Refused because(RefusalCode code, String sentence) {
        return new Refused(List.of(new Refusal(code, sentence)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public RefusalCode code() {
        return refusals.getFirst().code();
    }
}
