package org.plumbline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1 KB",
        "1249, 1.2 KB",
        "999949, 999.9 KB",
        "999950, 1 MB",
        "1234567, 1.2 MB",
        "25000000, 25 MB"
    })
    void a_size_is_told_in_the_unit_people_use(long bytes, String told) {
        assertThat(new Sizes().of(bytes)).isEqualTo(told);
    }
}
