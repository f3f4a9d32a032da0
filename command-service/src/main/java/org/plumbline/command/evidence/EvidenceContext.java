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
 * @param file that came with it, or null
 * @param held whether a legal hold stops that anything is disposed of
 */
public record EvidenceContext(
        String authority,
        String actionOwner,
        @Nullable String storedSha256,
        boolean reliedOn,
        EvidenceState replacement,
        @Nullable FileAtHand file,
        boolean held) {

    public EvidenceContext(
            String authority,
            String actionOwner,
            @Nullable String storedSha256,
            boolean reliedOn,
            EvidenceState replacement) {
        this(authority, actionOwner, storedSha256, reliedOn, replacement, null, false);
    }

    /** For decisions that need the action alone. */
    public EvidenceContext(String authority, String actionOwner) {
        this(authority, actionOwner, null, false, Evidence.initial());
    }

    EvidenceContext stored(@Nullable String sha256) {
        return new EvidenceContext(authority, actionOwner, sha256, reliedOn, replacement, file, held);
    }

    EvidenceContext with(@Nullable FileAtHand at) {
        return new EvidenceContext(authority, actionOwner, storedSha256, reliedOn, replacement, at, held);
    }

    EvidenceContext held(boolean isHeld) {
        return new EvidenceContext(authority, actionOwner, storedSha256, reliedOn, replacement, file, isHeld);
    }
}
