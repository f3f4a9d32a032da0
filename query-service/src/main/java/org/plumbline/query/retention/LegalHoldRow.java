package org.plumbline.query.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.retention.LegalHoldEvent;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldLifted;
import org.plumbline.kernel.retention.LegalHoldEvent.LegalHoldPlaced;

/**
 * The latest legal hold on an inspection.
 *
 * @param liftedOn the day it was lifted, or null while it is in force
 * @param liftedBecause why it was lifted, or null
 */
public record LegalHoldRow(
        String id,
        String inspectionId,
        String reason,
        String placedBy,
        LocalDate placedOn,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedBecause) {

    static @Nullable LegalHoldRow after(@Nullable LegalHoldRow row, LegalHoldEvent event) {
        return switch (event) {
            case LegalHoldPlaced e ->
                new LegalHoldRow(
                        LegalHoldEvent.streamOf(e.inspectionId()),
                        e.inspectionId(),
                        e.reason(),
                        e.placedBy(),
                        e.effectiveOn(),
                        null,
                        null);
            case LegalHoldLifted e ->
                row == null
                        ? null
                        : new LegalHoldRow(
                                row.id,
                                row.inspectionId,
                                row.reason,
                                row.placedBy,
                                row.placedOn,
                                e.effectiveOn(),
                                e.reason());
        };
    }
}
