package org.plumbline.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one person from filling the history with refusals, which nobody can take out again. What the product asks of itself is
 * not slowed.
 */
final class RefusalPace {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPace.class);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> people;
    /** Whoever goes on meanwhile stays in it: a flood is kept once, however long it lasts. */
    private final Cache<String, Boolean> waiting;

    private final Counter suppressed;

    RefusalPace(RefusalLimits limits, MeterRegistry meters, TimeMeter time) {
        int most = limits.aMinute();
        this.people = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillIntervally(most, MINUTE))
                        .withCustomTimePrecision(time)
                        .build());
        this.waiting = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(MINUTE)
                .ticker(time::currentTimeNanos)
                .build();
        this.suppressed = Counter.builder("plumbline.refusals.suppressed")
                .description("Commands turned away, or refused and not kept, as the person had been refused too often")
                .register(meters);
    }

    /** @throws Refused until a minute has passed without an attempt, once a person was refused too often */
    void check(Actor actor) {
        if (waiting.getIfPresent(actor.id()) != null) {
            suppressed.increment();
            throw Refused.because(RefusalCode.TOO_MANY_REFUSALS);
        }
    }

    /** Whether one more refusal of that person is kept. */
    boolean keepsAnother(Actor actor) {
        if (actor.role() == Role.SYSTEM) {
            return true;
        }
        Bucket left = people.get(actor.id());
        if (!left.tryConsume(1)) {
            suppressed.increment();
            return false;
        }
        if (left.getAvailableTokens() == 0 && waiting.asMap().putIfAbsent(actor.id(), true) == null) {
            LOG.warn("{} has been refused too often within a minute: commands wait, and are not kept", actor.id());
        }
        return true;
    }
}
