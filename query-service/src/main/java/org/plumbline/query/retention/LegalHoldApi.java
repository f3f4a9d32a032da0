package org.plumbline.query.retention;

import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds, by the inspection they are on. */
@RestController
public final class LegalHoldApi {

    private static final Set<Role> MAY_READ = Set.of(Role.DPO, Role.CLERK, Role.PM, Role.IA);

    private final LegalHolds holds;

    LegalHoldApi(LegalHolds holds) {
        this.holds = holds;
    }

    /** Whether it is open to that role. */
    public static boolean isOpenTo(Role role) {
        return MAY_READ.contains(role);
    }

    @GetMapping("/api/legal-holds")
    Listing<Found<LegalHoldRow>> all(Page page, View view, Authentication signedIn) {
        check(signedIn);
        return holds.all(page, view);
    }

    @GetMapping("/api/legal-holds/{id}")
    Found<LegalHoldRow> one(@PathVariable String id, View view, Authentication signedIn) {
        check(signedIn);
        return holds.byId(LegalHoldEvent.streamOf(id), view).orElseThrow(() -> new Unknown("legal hold"));
    }

    private static void check(Authentication signedIn) {
        if (!isOpenTo(SignedIn.actor(signedIn).role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
