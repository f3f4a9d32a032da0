package org.plumbline.platform.events;

import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while Axon Server cannot be reached. Axon's own indicator is written for an earlier Spring Boot and stays away. */
@Component("axonServer")
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
public final class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager server;

    AxonServerHealth(AxonServerConnectionManager server) {
        this.server = server;
    }

    @Override
    public Health health() {
        Map<String, Boolean> connections = server.connections();
        boolean isConnected =
                !connections.isEmpty() && connections.values().stream().allMatch(connected -> connected);
        return (isConnected ? Health.up() : Health.down()).build();
    }
}
