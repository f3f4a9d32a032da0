package org.plumbline.kernel.refusal;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.kernel.event.DomainEvent;

/**
 * A refusal, kept in the history: who tried what (in the metadata) and which rules said no. Never what was typed.
 *
 * @param authority URN, or {@code "unknown"} when the target was never found
 * @param effectiveOn the day of the attempt
 * @param refusalId id of this refusal
 * @param command simple name of the command
 * @param target id of what it was aimed at
 * @param codes rules that said no, the leading one first
 */
public record CommandRefused(
        String authority, LocalDate effectiveOn, String refusalId, String command, String target, List<String> codes)
        implements DomainEvent {}
