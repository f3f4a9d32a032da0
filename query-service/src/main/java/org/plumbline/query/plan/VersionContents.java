package org.plumbline.query.plan;

import java.util.Optional;
import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.View;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hands out what a frozen version of a plan says, and notes who took it. */
@Component
public final class VersionContents {

    private final Plans plans;
    private final FrozenContents contents;
    private final AccessLog accessLog;

    VersionContents(Plans plans, FrozenContents contents, AccessLog accessLog) {
        this.plans = plans;
        this.contents = contents;
        this.accessLog = accessLog;
    }

    /** The canonical JSON exactly as it was hashed; empty where there is no such version, or not for whoever asks. */
    public Optional<byte[]> take(String planId, int number, View view, Authentication signedIn) {
        Optional<byte[]> found = plans.byId(planId, view)
                .flatMap(plan -> plan.row().version(number))
                .flatMap(version -> contents.of(version.sha256(), view));
        found.ifPresent(_ -> accessLog.note(AccessLog.Kind.PLAN_VERSION, planId, view, signedIn));
        return found;
    }
}
