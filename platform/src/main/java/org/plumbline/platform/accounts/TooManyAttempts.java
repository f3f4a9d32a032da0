package org.plumbline.platform.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** So many sign-ins failed, of this account or from this address, that the next one is not looked at yet. */
public final class TooManyAttempts extends AuthenticationException {

    public static final String CODE = "TOO_MANY_ATTEMPTS";

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("Too many sign-ins failed");
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** After which another attempt is looked at. */
    public long seconds() {
        return seconds;
    }

    public String sentence() {
        return "Too many sign-ins have failed. Wait " + (seconds == 1 ? "1 second" : seconds + " seconds")
                + ", then try again.";
    }
}
