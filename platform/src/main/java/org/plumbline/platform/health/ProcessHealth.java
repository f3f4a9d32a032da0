package org.plumbline.platform.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.platform.database.OwnServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down only when waiting does not help and starting again may: a process that waits for its database is well. */
public final class ProcessHealth implements HealthIndicator {

    private final ObjectProvider<Vital> vitals;
    private final @Nullable OwnServer server;

    ProcessHealth(ObjectProvider<Vital> vitals, @Nullable OwnServer server) {
        this.vitals = vitals;
        this.server = server;
    }

    @Override
    public Health health() {
        if (server != null && server.state() == OwnServer.State.GIVEN_UP) {
            return Health.down()
                    .withDetail("reason", "PostgreSQL does not start again")
                    .build();
        }
        List<String> dead = vitals.stream()
                .filter(vital -> !vital.isAlive().getAsBoolean())
                .map(Vital::name)
                .toList();
        return dead.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("ended", dead).build();
    }
}
