package org.plumbline.query.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * The part of a file that is asked for (RFC 9110, section 14).
 *
 * @param from its first byte
 * @param to the byte after its last
 * @param isPart whether a part was asked for, rather than the whole
 */
record OneRange(long from, long to, boolean isPart) {

    private static final String BYTES = "bytes=";

    /**
     * @param size of the file in bytes
     * @param etag a strong one, which {@code If-Range} may name
     * @throws FileNotServed when the range is not one part of the file
     */
    static OneRange of(HttpServletRequest request, long size, String etag) {
        String asked = request.getHeader(HttpHeaders.RANGE);
        String onlyIf = request.getHeader(HttpHeaders.IF_RANGE);
        boolean isOfAnother = onlyIf != null && !onlyIf.equals(etag);
        if (asked == null
                || isOfAnother
                || !request.getMethod().equals("GET")
                || !asked.regionMatches(true, 0, BYTES, 0, BYTES.length())) {
            return new OneRange(0, size, false);
        }
        return part(BYTES + asked.substring(BYTES.length()), size);
    }

    private static OneRange part(String asked, long size) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(asked);
            if (ranges.size() == 1) {
                long from = ranges.getFirst().getRangeStart(size);
                long to = ranges.getFirst().getRangeEnd(size) + 1;
                if (from < size && from < to) {
                    return new OneRange(from, to, true);
                }
            }
        } catch (IllegalArgumentException _) { // not a range at all
        }
        throw FileNotServed.rangeNotSatisfiable(size);
    }

    long length() {
        return to - from;
    }

    /** As {@code Content-Range} has it. */
    String of(long size) {
        return "bytes " + from + "-" + (to - 1) + "/" + size;
    }
}
