package org.plumbline.command.action;

import java.util.List;
import java.util.Set;

/** A claim of completion names at least one piece of evidence, each submitted for this action. */
final class AClaimNamesEvidenceOnFile {

    private AClaimNamesEvidenceOnFile() {}

    static boolean holds(List<String> named, Set<String> onFile) {
        return !named.isEmpty() && onFile.containsAll(named);
    }
}
