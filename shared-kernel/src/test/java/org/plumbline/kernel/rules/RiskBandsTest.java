package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.kernel.risk.Band;
import org.plumbline.kernel.risk.Score;

class RiskBandsTest {

    private static final RiskBands BANDS = RiskBands.standard();

    @Test
    void a_band_holds_its_largest_product_and_no_larger_one() {
        assertThat(BANDS.of(new Score(2, 2))).isEqualTo(Band.LOW);
        assertThat(BANDS.of(new Score(5, 1))).isEqualTo(Band.MEDIUM);
        assertThat(BANDS.of(new Score(3, 3))).isEqualTo(Band.MEDIUM);
        assertThat(BANDS.of(new Score(2, 5))).isEqualTo(Band.HIGH);
        assertThat(BANDS.of(new Score(5, 3))).isEqualTo(Band.HIGH);
        assertThat(BANDS.of(new Score(4, 4))).isEqualTo(Band.VERY_HIGH);
    }

    @Test
    void bands_are_in_order_while_each_holds_a_product() {
        assertThat(new RiskBands(1, 2, 24).areInOrder()).isTrue();
        assertThat(new RiskBands(0, 2, 24).areInOrder()).isFalse();
        assertThat(new RiskBands(4, 4, 15).areInOrder()).isFalse();
        assertThat(new RiskBands(4, 9, 9).areInOrder()).isFalse();
        assertThat(new RiskBands(4, 9, 25).areInOrder()).isFalse();
    }
}
