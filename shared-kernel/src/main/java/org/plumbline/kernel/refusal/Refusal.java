package org.plumbline.kernel.refusal;

/**
 * One rule that said no.
 *
 * @param code the rule's name
 * @param sentence what an officer reads; never holds what somebody typed
 */
public record Refusal(RefusalCode code, String sentence) {

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, code.sentence());
    }
}
