package org.plumbline.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInPaceTest {

    private static final Duration NOW = Duration.ZERO;

    private final ByHand time = new ByHand();
    private final SignInPace pace = new SignInPace(new SignInLimits(5, 20, 10), time);

    private static final class ByHand implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void pass(Duration passed) {
            nanos += passed.toNanos();
        }
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            pace.failed(new Attempt(account, address));
        }
    }

    private Duration wait(String account, String address) {
        return pace.waitBefore(new Attempt(account, address));
    }

    @Test
    void a_few_failures_cost_nothing_and_one_more_costs_a_bounded_wait() {
        fail("pm", "home", 4);
        assertThat(wait("pm", "home")).isEqualTo(NOW);
        fail("pm", "home", 1);
        assertThat(wait("pm", "home")).isEqualTo(Duration.ofSeconds(12));
        time.pass(Duration.ofSeconds(12));
        assertThat(wait("pm", "home")).isEqualTo(NOW);
    }

    @Test
    void an_account_that_there_is_not_is_slowed_alike() {
        fail("nobody", "home", 5);
        assertThat(wait("nobody", "home")).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void failures_of_one_account_hold_up_no_other_from_there() {
        fail("pm", "home", 5);
        assertThat(wait("sro", "home")).isEqualTo(NOW);
    }

    @Test
    void an_address_that_tries_many_accounts_is_slowed_for_all_of_them() {
        for (int i = 0; i < 20; i++) {
            fail("account " + i, "home", 1);
        }
        assertThat(wait("sro", "home")).isEqualTo(Duration.ofSeconds(3));
        assertThat(wait("sro", "office")).isEqualTo(NOW);
    }

    @Test
    void whoever_signed_in_from_there_before_is_held_up_by_nobody_elses_failures() {
        pace.succeeded(new Attempt("sro", "home"));
        for (int i = 0; i < 50; i++) {
            fail("account " + i, "home", 1);
            fail("sro", "elsewhere " + i, 1);
        }
        assertThat(wait("sro", "home")).isEqualTo(NOW);
        fail("sro", "home", 5);
        assertThat(wait("sro", "home")).isEqualTo(Duration.ofSeconds(12));
    }

    /** However long it goes on, and however many addresses take part in it. */
    @Test
    void under_attack_from_everywhere_an_account_still_has_one_attempt_a_minute_from_each_address() {
        for (int minute = 0; minute < 30; minute++) {
            for (int i = 0; i < 100; i++) {
                fail("sro", "elsewhere " + i, 1);
            }
            assertThat(wait("sro", "a new address in minute " + minute)).isEqualTo(NOW);
            assertThat(wait("sro", "elsewhere 1")).isEqualTo(Duration.ofMinutes(1));
            time.pass(Duration.ofMinutes(1));
        }
        fail("sro", "elsewhere 1", 10);
        fail("sro", "home", 1);
        assertThat(wait("sro", "home")).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
    }
}
