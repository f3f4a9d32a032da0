package org.plumbline.command.rules;

import static org.plumbline.kernel.refusal.RefusalCode.RULES_UNCHANGED;

import java.util.List;
import java.util.Optional;
import org.plumbline.command.decision.BoardMeeting;
import org.plumbline.command.decision.EffectiveOn;
import org.plumbline.command.decision.Situation;
import org.plumbline.command.decision.TheBoardDecides;
import org.plumbline.command.rules.RuleBookState.Adopted;
import org.plumbline.kernel.refusal.Refusals;
import org.plumbline.kernel.rules.RulesCommand;
import org.plumbline.kernel.rules.RulesCommand.AdoptRules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

/** The rules of one board. */
public final class RuleBook {

    private RuleBook() {}

    /**
     * What a decision needs from elsewhere.
     *
     * @param authority Ofsted's number of the authority of the inspection
     * @param meeting the meeting it names, when there is such a meeting
     */
    public record Facts(String authority, Optional<BoardMeeting> meeting) {}

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
        TheBoardDecides.check(new Refusals(), c.meetingId(), facts.meeting(), s)
                .when(state.inForce(c.validFrom()).equals(c.rules()), RULES_UNCHANGED)
                .orElseGoOn();
        return List.of(new RulesAdopted(
                facts.authority(),
                c.effectiveOn(),
                c.inspectionId(),
                state.adopted().size() + 1,
                c.validFrom(),
                c.rules(),
                c.meetingId(),
                c.reason()));
    }

    public static RuleBookState evolve(RuleBookState state, RulesEvent event) {
        return switch (event) {
            case RulesAdopted e -> state.with(new Adopted(e.validFrom(), e.rules()));
        };
    }
}
