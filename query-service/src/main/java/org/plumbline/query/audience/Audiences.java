package org.plumbline.query.audience;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return of(
                principal instanceof Authentication signedIn
                        ? Rights.of(SignedIn.actor(signedIn).role())
                        : Rights.of(Role.SYSTEM));
    }

    public Audience ofMetrics() {
        return of(Rights.OF_METRICS);
    }

    private Audience of(Rights rights) {
        return new Audience(rights, frameworks, LocalDate.now(englishTime));
    }
}
