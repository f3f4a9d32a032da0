package org.plumbline.command.action;

import java.util.List;
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
 * @param inForce what the boards of its inspections go by on the day
 * @param control whether what the plan holds changes by a decision of the board alone
 * @param setting who and what the action has around it
 */
public record ActionFacts(
        Optional<ActionContext> context,
        Optional<BoardMeeting> meeting,
        Set<String> evidenceOnFile,
        InForce inForce,
        Control control,
        Setting setting) {

    /** Where a new action belongs. */
    public record ActionContext(String authority, List<String> inspectionIds) {}

    public ActionFacts {
        evidenceOnFile = Set.copyOf(evidenceOnFile);
    }

    public static ActionFacts none() {
        return new ActionFacts(
                Optional.empty(), Optional.empty(), Set.of(), InForce.standard(), Control.none(), Setting.none());
    }

    public static ActionFacts adding(String authority, List<String> inspectionIds) {
        return new ActionFacts(
                Optional.of(new ActionContext(authority, inspectionIds)),
                Optional.empty(),
                Set.of(),
                InForce.standard(),
                Control.none(),
                Setting.none());
    }

    public static ActionFacts meeting(Optional<BoardMeeting> meeting) {
        return new ActionFacts(Optional.empty(), meeting, Set.of(), InForce.standard(), Control.none(), Setting.none());
    }

    public ActionFacts under(InForce rules) {
        return new ActionFacts(context, meeting, evidenceOnFile, rules, control, setting);
    }

    public ActionFacts controlled(Control other) {
        return new ActionFacts(context, meeting, evidenceOnFile, inForce, other, setting);
    }

    public ActionFacts in(Setting surrounding) {
        return new ActionFacts(context, meeting, evidenceOnFile, inForce, control, surrounding);
    }

    public static ActionFacts evidenceOnFile(Set<String> evidenceIds) {
        return new ActionFacts(
                Optional.empty(), Optional.empty(), evidenceIds, InForce.standard(), Control.none(), Setting.none());
    }
}
