package org.plumbline.kernel.privacy;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.event.DomainEvent;

/** What happened to text that seemed to hold personal data. Never the text, nor a hash that could be guessed at. */
public sealed interface ScreeningEvent extends DomainEvent {

    String screeningId();

    /**
     * @param command simple name of the command it came in
     * @param target id of what the command was aimed at, empty when that did not exist yet
     * @param fields paths of the fields that seemed to hold it
     * @param kinds what they seemed to hold
     * @param heldBackFrom id of who sent it
     */
    record TextHeldBack(
            String authority,
            LocalDate effectiveOn,
            String screeningId,
            String command,
            String target,
            List<String> fields,
            List<PersonalData> kinds,
            String heldBackFrom)
            implements ScreeningEvent {}

    /** A second person looked at it and says it is none. */
    record TextAllowed(String authority, LocalDate effectiveOn, String screeningId, String reason, String allowedBy)
            implements ScreeningEvent {}
}
