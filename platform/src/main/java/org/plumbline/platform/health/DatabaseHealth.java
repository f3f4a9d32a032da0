package org.plumbline.platform.health;

import org.plumbline.platform.database.DatabaseWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says what {@link DatabaseWatch} saw last, so that nobody who asks for health waits for a database that is away. */
public final class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        DatabaseWatch.Condition condition = watch.condition();
        return condition == DatabaseWatch.Condition.ANSWERS
                ? Health.up().build()
                : Health.down().withDetail("reason", condition.words()).build();
    }
}
