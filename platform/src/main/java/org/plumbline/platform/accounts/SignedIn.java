package org.plumbline.platform.accounts;

import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who is signed in, as the domain knows them. */
public final class SignedIn {

    private static final String PREFIX = "ROLE_";

    private SignedIn() {}

    public static Actor actor(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> Role.valueOf(authority.substring(PREFIX.length())))
                .findFirst()
                .map(role -> Actor.of(authentication.getName(), role))
                .orElseThrow(() -> new IllegalStateException("Signed in without a role: " + authentication.getName()));
    }
}
