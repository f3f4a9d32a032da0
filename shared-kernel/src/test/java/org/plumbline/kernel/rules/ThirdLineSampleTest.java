package org.plumbline.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.kernel.inspection.FindingKind;

class ThirdLineSampleTest {

    private static final List<String> IDS = IntStream.range(0, 10_000)
            .mapToObj(i -> UUID.nameUUIDFromBytes(("item " + i).getBytes(StandardCharsets.UTF_8))
                    .toString())
            .toList();

    @Test
    void about_as_many_are_drawn_as_the_share_says() {
        assertThat(drawn(10)).hasSizeBetween(900, 1_100);
        assertThat((double) drawn(50).size()).isCloseTo(5_000, within(200.0));
        assertThat(drawn(0)).isEmpty();
        assertThat(drawn(100)).hasSameSizeAs(IDS);
    }

    @Test
    void whoever_is_drawn_stays_drawn_and_at_every_larger_share() {
        assertThat(drawn(10)).isEqualTo(drawn(10));
        assertThat(drawn(25)).containsAll(drawn(10));
        assertThat(ThirdLineSample.draws("recommendation-1", 51))
                .as("at 5169 of 10000, everywhere and for ever")
                .isFalse();
        assertThat(ThirdLineSample.draws("recommendation-1", 52)).isTrue();
    }

    @Test
    void who_is_drawn_closes_on_the_third_line_whatever_its_kind() {
        AssuranceLines lines = new AssuranceLines(List.of(FindingKind.PRIORITY_ACTION), List.of(), 100);
        assertThat(lines.of(FindingKind.RECOMMENDATION, "any")).isEqualTo(3);
        AssuranceLines none = new AssuranceLines(List.of(FindingKind.PRIORITY_ACTION), List.of());
        assertThat(none.of(FindingKind.PRIORITY_ACTION, "any")).isEqualTo(2);
        assertThat(none.of(FindingKind.RECOMMENDATION, "any")).isEqualTo(1);
    }

    private static List<String> drawn(int percent) {
        return IDS.stream().filter(id -> ThirdLineSample.draws(id, percent)).toList();
    }
}
