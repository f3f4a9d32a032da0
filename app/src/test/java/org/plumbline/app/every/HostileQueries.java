package org.plumbline.app.every;

import java.util.List;

/** What somebody who means no good would ask. */
final class HostileQueries {

    /** In a query, percent-encoded. */
    static final List<String> VALUES = List.of(
            "",
            "%20",
            "-1",
            "0",
            "1.5",
            "99999999999999999999",
            "2147483647",
            "9223372036854775807",
            "-9223372036854775808",
            "NaN",
            "true",
            "%00",
            "%ED%A0%80",
            "%FF",
            "%E2%80%AE",
            "%27%3B%20drop%20table%20action%3B--",
            "%25%5F%5C",
            "%3Cscript%3E",
            "a".repeat(5_000),
            "9999-12-31",
            "%2B1000000-01-01",
            "-0001-01-01",
            "2025-02-30",
            "2025-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "%2B1000000000-12-31T23:59:59Z",
            "x%3A0",
            "x%3A-1",
            "x%3A99999999999999999999",
            "%3A",
            "%3A%3A",
            "..%2F..%2Fetc",
            "OPEN%00");

    private HostileQueries() {}
}
