package org.plumbline.query.audience;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.framework.Framework;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.platform.accounts.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells who looks. */
@Component
public final class Audiences {

    private final String frameworks;
    private final Clock englishTime;

    Audiences(Frameworks frameworks, JsonMapper json, Clock englishTime) {
        this.frameworks = json.writeValueAsString(frameworks.all().stream()
                .collect(Collectors.toMap(
                        Framework::code,
                        f -> Map.of(
                                "publication",
                                f.publication().name(),
                                "privacy",
                                f.privacy().name()))));
        this.englishTime = englishTime;
    }

    /** To somebody who did not sign in nothing is open. */
    public Audience of(@Nullable Principal principal) {
        if (!(principal instanceof Authentication signedIn)) {
            return of(Rights.of(Role.SYSTEM), null);
        }
        Actor actor = SignedIn.actor(signedIn);
        return of(Rights.of(actor.role()), actor.id());
    }

    public Audience ofMetrics() {
        return of(Rights.OF_METRICS, null);
    }

    private Audience of(Rights rights, @Nullable String personId) {
        return new Audience(rights, frameworks, LocalDate.now(englishTime), personId);
    }
}
