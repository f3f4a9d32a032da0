package org.plumbline.query.asat;

import org.springframework.http.ResponseEntity;

/** An answer with its version as the ETag, for whoever sends a command in If-Match. */
public final class Tagged {

    private Tagged() {}

    /** @param version number of the last event the body holds, from 0 */
    public static <T> ResponseEntity<T> of(long version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
