package org.plumbline.platform.doors;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.platform.problems.UnknownHost;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets in what asks for one of our names. A page of somebody else's that points its own name at this machine (DNS
 * rebinding) would otherwise be of one origin with ours.
 */
public final class OwnHostsFirewall extends StrictHttpFirewall {

    private final Doors doors;

    public OwnHostsFirewall(Doors doors) {
        this.doors = doors;
    }

    /** The server's name is that of {@code X-Forwarded-Host} where forwarding is configured, and only there. */
    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (request.getHeader("Host") == null || !doors.answersTo(request.getServerName())) {
            throw new UnknownHost();
        }
        return super.getFirewalledRequest(request);
    }
}
