package org.plumbline.query.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.privacy.PersonalData;
import org.plumbline.kernel.privacy.ScreeningEvent.TextAllowed;
import org.plumbline.kernel.privacy.ScreeningEvent.TextHeldBack;

/**
 * Text that was held back; never the text itself.
 *
 * @param command simple name of the command it came in
 * @param target id of what the command was aimed at, empty when that did not exist yet
 * @param fields paths of the fields that seemed to hold personal data
 * @param allowedBy who allowed it, or null while it is held back
 */
public record ScreeningRow(
        String id,
        String command,
        String target,
        List<String> fields,
        List<PersonalData> kinds,
        String heldBackFrom,
        LocalDate heldBackOn,
        @Nullable String allowedBy,
        @Nullable LocalDate allowedOn,
        @Nullable String reason) {

    static ScreeningRow heldBack(TextHeldBack e) {
        return new ScreeningRow(
                e.screeningId(),
                e.command(),
                e.target(),
                e.fields(),
                e.kinds(),
                e.heldBackFrom(),
                e.effectiveOn(),
                null,
                null,
                null);
    }

    ScreeningRow allowed(TextAllowed e) {
        return new ScreeningRow(
                id,
                command,
                target,
                fields,
                kinds,
                heldBackFrom,
                heldBackOn,
                e.allowedBy(),
                e.effectiveOn(),
                e.reason());
    }

    public boolean isAllowed() {
        return allowedBy != null;
    }
}
