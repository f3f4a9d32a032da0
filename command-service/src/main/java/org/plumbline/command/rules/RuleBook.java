package org.plumbline.command.rules;

import static org.plumbline.kernel.refusal.RefusalCode.RULES_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_CALENDAR;
import static org.plumbline.kernel.refusal.RefusalCode.UNKNOWN_KIND;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.rules.RuleBookState.Adopted;
import org.plumbline.kernel.refusal.Invalid;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.RulesCommand;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

/** The rules of one board. */
public final class RuleBook {

    private RuleBook() {}

    /**
     * What a decision needs from elsewhere.
     *
     * @param authority Ofsted's number of the authority of the inspection
     * @param meeting the meeting it names, when there is such a meeting
     * @param calendar the version of the list of bank holidays that is here
     * @param kinds of the items that the frameworks make
     */
    public record Facts(String authority, Optional<BoardMeeting> meeting, String calendar, Set<String> kinds) {}

    public static RuleBookState initial() {
        return RuleBookState.empty();
    }

    public static List<RulesEvent> decide(RuleBookState state, RulesCommand command, Situation s, Facts facts) {
        EffectiveOn.notInTheFuture(command.effectiveOn(), s.today());
        return switch (command) {
            case AdoptRules c -> adopt(state, c, s, facts);
        };
    }

    private static List<RulesEvent> adopt(RuleBookState state, AdoptRules c, Situation s, Facts facts) {
        InForce soFar = state.inForce(c.validFrom());
        BoardRules board = c.board(soFar.board());
        if (!board.riskBands().areInOrder()) {
            throw Invalid.field("highUpTo", "must be more than mediumUpTo, and that more than lowUpTo");
        }
        List<String> unknown = board.assurance().kinds().stream()
                .filter(kind -> !facts.kinds().contains(kind))
                .toList();
        boolean isUnchanged = soFar.rules().equals(c.rules()) && soFar.board().equals(board);
        TheBoardDecides.check(new Refusals(), c.meetingId(), c.effectiveOn(), facts.meeting(), s)
                .when(c.calendar() != null && !c.calendar().equals(facts.calendar()), UNKNOWN_CALENDAR)
                .when(
                        !unknown.isEmpty(),
                        UNKNOWN_KIND,
                        "No framework has items of the kind " + String.join(", ", unknown))
                .when(isUnchanged, RULES_UNCHANGED)
                .orElseGoOn();
        return List.of(new RuleSetAdopted(
                facts.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                state.adopted().size() + 1,
                c.validFrom(),
                c.rules(),
                board,
                c.meetingId(),
                c.reason()));
    }

    public static RuleBookState evolve(RuleBookState state, RulesEvent event) {
        return switch (event) {
            case RulesAdopted e ->
                state.with(new Adopted(e.validFrom(), InForce.of(e.version(), e.validFrom(), e.rules())));
            case RuleSetAdopted e ->
                state.with(new Adopted(e.validFrom(), new InForce(e.version(), e.validFrom(), e.rules(), e.board())));
        };
    }
}
