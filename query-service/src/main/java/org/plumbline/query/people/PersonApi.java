package org.plumbline.query.people;

import java.util.Set;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.plumbline.kernel.refusal.Unknown;
import org.plumbline.platform.accounts.SignedIn;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.View;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The directory of people, for those who keep it and those who answer for it. */
@RestController
public final class PersonApi {

    private static final Set<Role> MAY_READ = Set.of(Role.PM, Role.ADM, Role.DPO, Role.IA);

    private final People people;

    PersonApi(People people) {
        this.people = people;
    }

    /** Whether the directory is open to that role. */
    public static boolean isOpenTo(Role role) {
        return MAY_READ.contains(role);
    }

    @GetMapping("/api/people")
    Listing<Person> all(View view, Authentication signedIn) {
        check(signedIn);
        return Listing.of(view, people.all(view));
    }

    @GetMapping("/api/people/{id}")
    Person one(@PathVariable String id, View view, Authentication signedIn) {
        check(signedIn);
        return people.byId(id, view).orElseThrow(() -> new Unknown("person"));
    }

    private static void check(Authentication signedIn) {
        if (!isOpenTo(SignedIn.actor(signedIn).role())) {
            throw Refused.because(RefusalCode.ROLE_NOT_PERMITTED);
        }
    }
}
