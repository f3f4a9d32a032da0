package org.plumbline.kernel.rules;

/**
 * How a board rates work beside its thresholds in days.
 *
 * @param proofAwaited whether work that is claimed complete has a rating of its own until somebody verifies it; otherwise it
 *     is rated by its date
 * @param nearDonePct work of which so many per cent are done is near done, so that being due soon is no warning
 */
public record DeliveryRules(boolean proofAwaited, int nearDonePct) {

    /** What holds until a board adopts something else. */
    public static DeliveryRules standard() {
        return new DeliveryRules(true, 80);
    }

    DeliveryRules stricter(DeliveryRules other) {
        return new DeliveryRules(proofAwaited && other.proofAwaited, Math.max(nearDonePct, other.nearDonePct));
    }
}
