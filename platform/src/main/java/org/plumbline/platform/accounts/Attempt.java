package org.plumbline.platform.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Locale;
import org.plumbline.kernel.evidence.Sha256;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Somebody tries to sign in.
 *
 * @param account the beginning of the hash of what was typed as the user name, as that may be a password
 * @param address from where; of IPv6 the network, as who has one has all addresses in it
 */
record Attempt(String account, String address) {

    private static final int SHOWN = 12;
    private static final int NETWORK = 8;

    static Attempt of(Authentication tried) {
        String name = tried.getName().strip().toLowerCase(Locale.ROOT);
        String from = tried.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return new Attempt(Sha256.of(name).substring(0, SHOWN), network(from));
    }

    private static String network(String from) {
        try {
            InetAddress address = InetAddress.ofLiteral(from);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK) + "/64"
                    : address.getHostAddress();
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
