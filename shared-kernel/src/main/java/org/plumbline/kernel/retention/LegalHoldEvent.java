package org.plumbline.kernel.retention;

import java.time.LocalDate;
import org.plumbline.kernel.event.DomainEvent;

/** Whether everything of an inspection is to be kept. */
public sealed interface LegalHoldEvent extends DomainEvent {

    String inspectionId();

    /** The id under which holds on an inspection are kept. */
    static String streamOf(String inspectionId) {
        return "hold-" + inspectionId;
    }

    record LegalHoldPlaced(String authority, LocalDate effectiveOn, String inspectionId, String reason, String placedBy)
            implements LegalHoldEvent {}

    record LegalHoldLifted(String authority, LocalDate effectiveOn, String inspectionId, String reason, String liftedBy)
            implements LegalHoldEvent {}
}
