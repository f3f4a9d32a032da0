package org.plumbline.query.asat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A row with its version.
 *
 * @param version number of the last event it holds, from 0; the ETag
 */
public record Found<S>(@JsonUnwrapped S row, long version) {}
