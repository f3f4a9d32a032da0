package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.kernel.rules.WorkRating.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is claimed complete and not verified is never shown as done. */
class ClaimedWorkTest {

    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);
    private static final ClaimedWork CLAIMED = new ClaimedWork(DUE);

    @Test
    void its_proof_is_awaited_whatever_its_date() {
        assertThat(CLAIMED.on(DUE, InForce.standard()))
                .isEqualTo(new Rated(AMBER_E, "Claimed complete, not verified."));
        assertThat(CLAIMED.on(DUE.plusDays(1), InForce.standard()))
                .isEqualTo(new Rated(AMBER_E, "Claimed complete, not verified; the due date passed one day ago."));
    }

    @Test
    void where_a_board_gives_claims_no_rating_of_their_own_the_date_decides() {
        InForce byDate =
                new InForce(2, DUE, Rules.standard(), BoardRules.standard().rating(new DeliveryRules(false, 80)));
        assertThat(CLAIMED.on(DUE.plusDays(1), byDate).rating()).isEqualTo(RED);
        assertThat(CLAIMED.on(DUE, byDate).rating()).isEqualTo(AMBER);
        assertThat(CLAIMED.on(DUE.minusDays(14), byDate).rating()).isEqualTo(AMBER);
        assertThat(CLAIMED.on(DUE.minusDays(15), byDate).rating()).isEqualTo(GREEN);
    }
}
