package org.plumbline.kernel.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void a_score_is_graver_only_when_its_product_is_larger() {
        assertThat(new Score(4, 5).isGraverThan(new Score(4, 4))).isTrue();
        assertThat(new Score(4, 4).isGraverThan(new Score(4, 5))).isFalse();
        assertThat(new Score(2, 4).isGraverThan(new Score(4, 2))).isFalse();
    }
}
