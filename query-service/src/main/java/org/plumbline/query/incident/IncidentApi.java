package org.plumbline.query.incident;

import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Personal data breaches, for those who answer for them. */
@RestController
public final class IncidentApi {

    private static final Set<Role> MAY_READ = Set.of(Role.DPO, Role.PM, Role.IA);

    private final Incidents incidents;

    IncidentApi(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Whether it is open to that role. */
    public static boolean isOpenTo(Role role) {
        return MAY_READ.contains(role);
    }

    @GetMapping("/api/incidents")
    Listing<Found<IncidentRow>> all(Page page, View view, Authentication signedIn) {
        check(signedIn);
        return incidents.all(page, view);
    }

    @GetMapping("/api/incidents/{id}")
    Found<IncidentRow> one(@PathVariable String id, View view, Authentication signedIn) {
        check(signedIn);
        return incidents.byId(id, view).orElseThrow(() -> new Unknown("incident"));
    }

    private static void check(Authentication signedIn) {
        if (!isOpenTo(SignedIn.actor(signedIn).role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
