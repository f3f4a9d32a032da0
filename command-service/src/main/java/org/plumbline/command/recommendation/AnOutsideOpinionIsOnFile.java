package org.plumbline.command.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body outside is said to have found is in evidence on file for the linked actions, for anybody to read. */
final class AnOutsideOpinionIsOnFile {

    static final String MISSING = "Name evidence that counts and that holds the opinion of the body outside.";

    private AnOutsideOpinionIsOnFile() {}

    static boolean holds(@Nullable String evidenceId, EvidenceOnFile evidence) {
        return evidenceId == null || evidence.containsAll(List.of(evidenceId));
    }
}
