package org.plumbline.query.privacy;

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
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was held back as possible personal data: where, what kind and from whom, never the text; not for everybody. */
@RestController
public final class ScreeningApi {

    private static final Set<Role> MAY_READ = Set.of(Role.DPO, Role.PM, Role.IA);

    private final Screenings screenings;

    ScreeningApi(Screenings screenings) {
        this.screenings = screenings;
    }

    /** Whether it is open to that role. */
    public static boolean isOpenTo(Role role) {
        return MAY_READ.contains(role);
    }

    @GetMapping("/api/screenings")
    Listing<Found<ScreeningRow>> all(Page page, View view, Authentication signedIn) {
        check(signedIn);
        return screenings.all(page, view);
    }

    @GetMapping("/api/screenings/{id}")
    ResponseEntity<Found<ScreeningRow>> one(@PathVariable String id, View view, Authentication signedIn) {
        check(signedIn);
        return screenings
                .byId(id, view)
                .map(found ->
                        ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found))
                .orElseThrow(() -> new Unknown("screening"));
    }

    private static void check(Authentication signedIn) {
        if (!isOpenTo(SignedIn.actor(signedIn).role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
