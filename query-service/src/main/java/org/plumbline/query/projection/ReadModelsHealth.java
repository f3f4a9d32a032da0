package org.plumbline.query.projection;

import org.plumbline.platform.database.DatabaseWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service after a start until everything that was acknowledged before it can be read. */
final class ReadModelsHealth implements HealthIndicator {

    private final CaughtUp caughtUp;
    private final DatabaseWatch watch;

    ReadModelsHealth(CaughtUp caughtUp, DatabaseWatch watch) {
        this.caughtUp = caughtUp;
        this.watch = watch;
    }

    @Override
    public Health health() {
        if (watch.condition() == DatabaseWatch.Condition.AWAY) {
            return Health.unknown().build();
        }
        long behind = caughtUp.behind();
        return behind == 0
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "the history from before the start is being read")
                        .withDetail("events", behind)
                        .build();
    }
}
