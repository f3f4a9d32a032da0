package org.plumbline.command.action;

import java.util.Optional;
import java.util.Set;

/**
 * What decisions on an action need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param context for a new action
 * @param meeting the meeting a decision names, when there is such a meeting
 * @param evidenceOnFile ids of the evidence submitted for this action
 */
public record ActionFacts(Optional<ActionContext> context, Optional<BoardMeeting> meeting, Set<String> evidenceOnFile) {

    /** Where a new action belongs. */
    public record ActionContext(String authority, String inspectionId) {}

    /** @param interested who declared an interest in the action or what it discharges */
    public record BoardMeeting(boolean open, boolean quorate, Set<String> interested) {}

    public ActionFacts {
        evidenceOnFile = Set.copyOf(evidenceOnFile);
    }

    public static ActionFacts none() {
        return new ActionFacts(Optional.empty(), Optional.empty(), Set.of());
    }

    public static ActionFacts adding(String authority, String inspectionId) {
        return new ActionFacts(Optional.of(new ActionContext(authority, inspectionId)), Optional.empty(), Set.of());
    }

    public static ActionFacts meeting(boolean open, boolean quorate, Set<String> interested) {
        return new ActionFacts(Optional.empty(), Optional.of(new BoardMeeting(open, quorate, interested)), Set.of());
    }

    public static ActionFacts evidenceOnFile(Set<String> evidenceIds) {
        return new ActionFacts(Optional.empty(), Optional.empty(), evidenceIds);
    }
}
