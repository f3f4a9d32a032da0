package org.plumbline.kernel.command;

import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.evidence.EvidenceCommand.SubmitEvidence;

/** Commands that come with a file: a method call in one JVM, the public API over HTTP otherwise. */
public interface Uploads {

    /** No larger file is taken. */
    int LARGEST = 25 * 1024 * 1024;

    /**
     * Reads a report and proposes what it says.
     *
     * @throws org.plumbline.kernel.refusal.Refused naming why the file cannot be taken; nothing is stored then
     */
    Accepted report(String fileName, byte[] content, Actor importer, String client, @Nullable RequestKey key);

    /**
     * Stores a file and submits it as evidence.
     *
     * @param command its file name, media type and SHA-256 are the file's own
     */
    Accepted evidence(SubmitEvidence command, byte[] content, Actor submitter, String client, @Nullable RequestKey key);
}
