package org.plumbline.query.evidence;

import org.plumbline.kernel.actor.Actor;
import org.plumbline.kernel.actor.Role;
import org.plumbline.kernel.command.CommandCatalogue;
import org.plumbline.kernel.evidence.EvidenceUpkeep.ReleaseEvidence;

/**
 * Everybody to whom evidence is open reads its file. What is in quarantine is read by the data protection officer, and by
 * those who may release it and must look at it for that: not by who submitted it, nor by who put it there.
 */
final class WhoReadsFiles {

    private WhoReadsFiles() {}

    /** @throws FileNotServed when the reader may not have the file as the evidence stands now */
    static void check(EvidenceRow now, Actor reader) {
        if (now.kept().standing().equals("DESTROYED")) {
            throw FileNotServed.destroyed();
        }
        if (now.fileName() == null) {
            throw FileNotServed.notStored();
        }
        if (isQuarantined(now) && !mayRelease(now, reader)) {
            throw FileNotServed.quarantined();
        }
    }

    static boolean mayRead(EvidenceRow now, Actor reader) {
        return now.hasFile() && (!isQuarantined(now) || mayRelease(now, reader));
    }

    static boolean isQuarantined(EvidenceRow row) {
        return row.kept().quarantinedBy() != null;
    }

    private static boolean mayRelease(EvidenceRow row, Actor reader) {
        boolean isConcerned = reader.id().equals(row.submittedBy())
                || reader.id().equals(row.kept().quarantinedBy());
        return reader.role() == Role.DPO
                || CommandCatalogue.of(ReleaseEvidence.class).isFor(reader.role()) && !isConcerned;
    }
}
