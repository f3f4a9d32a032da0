package org.plumbline.platform.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where this process can be reached.
 *
 * @param accounts {@code demo} for the labelled accounts with a published password
 * @param reachableFrom {@code loopback} says that whatever publishes this process's port binds it to loopback, as the
 *     compose file does; otherwise the bound address decides
 */
@ConfigurationProperties("plumbline")
public record Reach(
        @DefaultValue("demo") String accounts,
        @DefaultValue("") String reachableFrom) {

    public boolean hasDemoAccounts() {
        return accounts.equals("demo");
    }

    public boolean isLoopbackOnly(@Nullable String boundTo) {
        if (reachableFrom.equals("loopback")) {
            return true;
        }
        try {
            return boundTo != null && InetAddress.getByName(boundTo).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
