package org.plumbline.command.recommendation;

import org.jspecify.annotations.Nullable;

/** Work done is not a difference made; a board that closes before impact shows has its reason minuted. */
final class ImpactIsEvidentOrWaived {

    private ImpactIsEvidentOrWaived() {}

    static boolean holds(Track track, @Nullable String waiver, EvidenceOnFile evidence) {
        boolean isEvident =
                track.impact().rating().isAtLeastEvident() && track.impact().isBorneOutBy(evidence);
        return isEvident || (waiver != null && !waiver.isBlank());
    }
}
