package org.plumbline.command.evidence;

import static org.plumbline.kernel.refusal.RefusalCode.FILE_NOT_STORED;
import static org.plumbline.kernel.refusal.RefusalCode.HASH_MISMATCH;

import org.plumbline.command.evidence.EvidenceState.OnFile;
import org.plumbline.kernel.evidence.EvidenceUpkeep.CheckEvidenceFile;
import org.plumbline.kernel.evidence.EvidenceUpkept.EvidenceFileChecked;
import org.plumbline.kernel.refusal.Refusals;

/** A wrong file at hand is refused; a file stored here that changed or went is a fact, and goes into the history. */
final class TheFileIsWhatWasSubmitted {

    private TheFileIsWhatWasSubmitted() {}

    static EvidenceFileChecked check(OnFile state, CheckEvidenceFile c, EvidenceContext facts) {
        String submitted = state.submitted().sha256();
        boolean isAtHand = c.sha256() != null;
        String seen = isAtHand ? c.sha256() : facts.storedSha256();
        new Refusals()
                .when(!isAtHand && state.submitted().fileName() == null, FILE_NOT_STORED)
                .when(isAtHand && !submitted.equals(seen), HASH_MISMATCH)
                .orElseGoOn();
        return new EvidenceFileChecked(
                state.authority(), c.effectiveOn(), c.evidenceId(), seen, !isAtHand, submitted.equals(seen));
    }
}
