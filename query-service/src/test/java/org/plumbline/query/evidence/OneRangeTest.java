package org.plumbline.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OneRangeTest {

    private static final String ETAG = "\"abc\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=10-, 10, 100",
        "bytes=-1, 99, 100",
        "bytes=-1000, 0, 100",
        "bytes=90-1000, 90, 100",
        "BYTES=5-6, 5, 7"
    })
    void one_part_is_given(String asked, long from, long to) {
        assertThat(of("GET", asked, null)).isEqualTo(new OneRange(from, to, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=100-",
                "bytes=-0",
                "bytes=9-3",
                "bytes=",
                "bytes=x-y",
                "bytes=0-1,5-6",
                "bytes=-",
                "bytes=1",
                "bytes=-9223372036854775809",
                "bytes=99999999999999999999-",
                "bytes=0--1"
            })
    void anything_else_in_bytes_is_turned_away_with_the_size(String asked) {
        assertThatExceptionOfType(FileNotServed.class)
                .isThrownBy(() -> of("GET", asked, null))
                .satisfies(refused -> {
                    assertThat(refused.status().value()).isEqualTo(416);
                    assertThat(refused.headers().getFirst("Content-Range")).isEqualTo("bytes */100");
                });
    }

    @Test
    void the_whole_is_given_where_nothing_or_another_file_or_unit_is_asked_for() {
        OneRange whole = new OneRange(0, 100, false);
        assertThat(of("GET", null, null)).isEqualTo(whole);
        assertThat(of("GET", "bytes=0-1", "\"other\"")).isEqualTo(whole);
        assertThat(of("GET", "bytes=0-1", "W/\"abc\"")).isEqualTo(whole);
        assertThat(of("GET", "lines=0-1", null)).isEqualTo(whole);
        assertThat(of("HEAD", "bytes=0-1", null)).isEqualTo(whole);
        assertThat(of("GET", "bytes=0-1", ETAG)).isEqualTo(new OneRange(0, 2, true));
    }

    private static OneRange of(String method, @Nullable String range, @Nullable String onlyIf) {
        var request = new MockHttpServletRequest(method, "/api/evidence/e/file");
        if (range != null) {
            request.addHeader("Range", range);
        }
        if (onlyIf != null) {
            request.addHeader("If-Range", onlyIf);
        }
        return OneRange.of(request, 100, ETAG);
    }
}
