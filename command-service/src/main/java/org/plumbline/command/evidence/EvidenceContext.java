package org.plumbline.command.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What decisions on evidence need from elsewhere.
 *
 * @param authority Ofsted's number of the authority
 * @param actionOwner pseudonymous id of the owner of the action it is for
 * @param storedSha256 of the file stored here as it is now, or null when there is none
 * @param reliedOn whether a closed recommendation rests on it
 * @param replacement what is to take its place, when that is asked
 */
public record EvidenceContext(
        String authority,
        String actionOwner,
        @Nullable String storedSha256,
        boolean reliedOn,
        EvidenceState replacement) {

    /** For decisions that need the action alone. */
    public EvidenceContext(String authority, String actionOwner) {
        this(authority, actionOwner, null, false, Evidence.initial());
    }

    EvidenceContext stored(@Nullable String sha256) {
        return new EvidenceContext(authority, actionOwner, sha256, reliedOn, replacement);
    }
}
