package org.plumbline.command.action;

import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.kernel.rules.InForce;

/**
 * What decisions on an action need from elsewhere; {@link #none()} when they need nothing.
 *
 * @param context for a new action
 * @param meeting the meeting a decision names, when there is such a meeting
 * @param evidenceOnFile ids of the evidence submitted for this action
 * @param inForce what the board of the inspection goes by on the day
 */
public record ActionFacts(
        Optional<ActionContext> context, Optional<BoardMeeting> meeting, Set<String> evidenceOnFile, InForce inForce) {

    /** Where a new action belongs. */
    public record ActionContext(String authority, String inspectionId) {}

    public ActionFacts {
        evidenceOnFile = Set.copyOf(evidenceOnFile);
    }

    public static ActionFacts none() {
        return new ActionFacts(Optional.empty(), Optional.empty(), Set.of(), InForce.standard());
    }

    public static ActionFacts adding(String authority, String inspectionId) {
        return new ActionFacts(
                Optional.of(new ActionContext(authority, inspectionId)),
                Optional.empty(),
                Set.of(),
                InForce.standard());
    }

    public static ActionFacts meeting(Optional<BoardMeeting> meeting) {
        return new ActionFacts(Optional.empty(), meeting, Set.of(), InForce.standard());
    }

    public ActionFacts under(InForce rules) {
        return new ActionFacts(context, meeting, evidenceOnFile, rules);
    }

    public static ActionFacts evidenceOnFile(Set<String> evidenceIds) {
        return new ActionFacts(Optional.empty(), Optional.empty(), evidenceIds, InForce.standard());
    }
}
