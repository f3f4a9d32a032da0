package org.plumbline.kernel.action;

import java.util.Optional;

/**
 * How an owner says it is going, with a report. At risk declares the action amber and off track red, with the report as the
 * reason, where the rules find it better; on track declares nothing, for nobody rates their own action better than the rules.
 */
public enum SelfRating {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK;

    /** What it declares, if anything. */
    public Optional<DeclaredRating> declares() {
        return switch (this) {
            case ON_TRACK -> Optional.empty();
            case AT_RISK -> Optional.of(DeclaredRating.AMBER);
            case OFF_TRACK -> Optional.of(DeclaredRating.RED);
        };
    }
}
