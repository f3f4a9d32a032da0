package org.plumbline.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the evidence a recommendation rests on.
 *
 * @param oldEvidenceIds what was more than six months old when assurance was last requested
 * @param lapse the evidence that stopped counting and left a criterion bare, until assurance is requested anew; on a
 *     closed recommendation it asks the chair whether to reopen
 */
public record Doubts(List<String> oldEvidenceIds, @Nullable Lapse lapse) {

    /** Which evidence, and since when. */
    public record Lapse(String evidenceId, LocalDate on) {}

    static Doubts none() {
        return new Doubts(List.of(), null);
    }

    Doubts old(List<String> evidenceIds) {
        return new Doubts(evidenceIds, lapse);
    }

    Doubts lapsed(String evidenceId, LocalDate on) {
        return new Doubts(oldEvidenceIds, new Lapse(evidenceId, on));
    }
}
