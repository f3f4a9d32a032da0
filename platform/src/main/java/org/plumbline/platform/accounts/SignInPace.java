package org.plumbline.platform.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How soon the next attempt is looked at. Nobody is kept out for good: from an address that nobody has tried lately the first
 * attempt is always looked at, and from where an account signed in before only its own failures there count.
 */
final class SignInPace {

    /** So that whoever makes up names or addresses costs a bounded amount of memory. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private final TimeMeter time;
    private final LoadingCache<Attempt, AccountHere> accountsHere;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> accounts;

    SignInPace(SignInLimits limits, TimeMeter time) {
        this.time = time;
        this.accountsHere =
                remembered(WORKING_DAY, () -> new AccountHere(aMinute(limits.perAccountHere()), aMinute(1)));
        this.addresses = remembered(MINUTE.multipliedBy(2), () -> aMinute(limits.perAddress()));
        this.accounts = remembered(MINUTE.multipliedBy(2), () -> aMinute(limits.perAccount()));
    }

    /** One account as tried from one address. */
    private static final class AccountHere {
        private final Bucket usual;
        private final Bucket underAttack;
        private volatile boolean proven;

        AccountHere(Bucket usual, Bucket underAttack) {
            this.usual = usual;
            this.underAttack = underAttack;
        }
    }

    /** Whether the account has signed in from there within the last hours. */
    boolean isProven(Attempt attempt) {
        return accountsHere.get(attempt).proven;
    }

    /** Zero when it may be looked at now. */
    Duration waitBefore(Attempt attempt) {
        AccountHere here = accountsHere.get(attempt);
        Duration usual = waitFor(here.usual);
        if (here.proven) {
            return usual;
        }
        Duration attacked =
                waitFor(accounts.get(attempt.account())).isZero() ? Duration.ZERO : waitFor(here.underAttack);
        return longest(usual, longest(attacked, waitFor(addresses.get(attempt.address()))));
    }

    void failed(Attempt attempt) {
        AccountHere here = accountsHere.get(attempt);
        here.usual.tryConsume(1);
        here.underAttack.tryConsume(1);
        addresses.get(attempt.address()).tryConsume(1);
        accounts.get(attempt.account()).tryConsume(1);
    }

    void succeeded(Attempt attempt) {
        AccountHere here = accountsHere.get(attempt);
        if (!here.proven) {
            here.proven = true;
            here.usual.reset();
        }
    }

    private static Duration waitFor(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Bucket aMinute(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private static <K, V> LoadingCache<K, V> remembered(Duration idle, Supplier<V> made) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(idle)
                .build(_ -> made.get());
    }
}
