package org.plumbline.platform.doors;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names people reach this installation.
 *
 * @param hosts names and addresses it answers to, each on any port
 * @param behindTls whether browsers reach it over HTTPS, be it that something before it ends TLS
 */
@ConfigurationProperties("plumbline")
public record Doors(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> hosts,
        @DefaultValue("false") boolean behindTls) {

    public Doors {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean answersTo(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
