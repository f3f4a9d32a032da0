package org.plumbline.command.recommendation;

import java.util.Optional;
import org.plumbline.kernel.framework.Framework;

/** Where a framework says so, an item closes only after the body that raised it accepted the work. */
final class TheBodyOutsideIsSatisfied {

    private TheBodyOutsideIsSatisfied() {}

    static boolean holds(Framework framework, Optional<Track> track) {
        return !framework.outsiderAccepts()
                || track.map(t -> t.around().outsideSatisfied()).orElse(false);
    }
}
