package org.plumbline.kernel.recommendation;

/** An authority's response to a finding. */
public enum Response {
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    NOT_ACCEPTED
}
