package org.plumbline.platform.accounts;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Compares passwords no faster than people type them, for an account that there is and for one that there is not alike. */
final class SlowedSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SlowedSignIn.class);

    private final AuthenticationProvider passwords;
    private final SignInPace pace;
    private final Counter wrong;
    private final Counter slowed;
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    SlowedSignIn(AuthenticationProvider passwords, SignInPace pace, MeterRegistry meters) {
        this.passwords = passwords;
        this.pace = pace;
        this.wrong = counter("wrong", meters);
        this.slowed = counter("slowed", meters);
    }

    private static Counter counter(String reason, MeterRegistry meters) {
        return Counter.builder("plumbline.signins.failed")
                .description(
                        "Sign-ins that failed: the password was wrong, or it was not looked at as too many had failed")
                .tag("reason", reason)
                .register(meters);
    }

    /** Who never signed in from there waits for their turn, or a thousand guesses at once would count as none before. */
    @Override
    public @Nullable Authentication authenticate(Authentication tried) {
        Attempt attempt = Attempt.of(tried);
        if (pace.isProven(attempt)) {
            return compare(tried, attempt);
        }
        refuseTooSoon(attempt);
        Lock turn = turns[Math.floorMod(attempt.hashCode(), turns.length)];
        turn.lock();
        try {
            return compare(tried, attempt);
        } finally {
            turn.unlock();
        }
    }

    private @Nullable Authentication compare(Authentication tried, Attempt attempt) {
        refuseTooSoon(attempt);
        try {
            Authentication signedIn = passwords.authenticate(tried);
            pace.succeeded(attempt);
            return signedIn;
        } catch (AuthenticationException e) {
            pace.failed(attempt);
            wrong.increment();
            LOG.warn("A sign-in failed: account {}, from {}", attempt.account(), attempt.address());
            throw e;
        }
    }

    private void refuseTooSoon(Attempt attempt) {
        Duration wait = pace.waitBefore(attempt);
        if (!wait.isZero()) {
            slowed.increment();
            throw new TooManyAttempts(wait);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }
}
