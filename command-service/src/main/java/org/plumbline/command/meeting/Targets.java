package org.plumbline.command.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.command.items.Kind;
import org.plumbline.command.meeting.MeetingContext.Named;
import org.plumbline.kernel.meeting.DecisionType;
import org.plumbline.kernel.refusal.Checks;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refusals;

/** What is dealt with at a meeting is there, is what the decision is about, and belongs to the board that meets. */
final class Targets {

    private static final Set<Kind> ANYTHING = EnumSet.allOf(Kind.class);

    private Targets() {}

    static void check(List<String> targets, MeetingContext facts) {
        check(targets, ANYTHING, facts);
    }

    static void check(List<String> targets, DecisionType type, MeetingContext facts) {
        check(targets, about(type), facts);
    }

    private static void check(List<String> targets, Set<Kind> kinds, MeetingContext facts) {
        Checks checks = new Checks();
        for (int i = 0; i < targets.size(); i++) {
            Named named = facts.named().get(targets.get(i));
            String field = "targets[" + i + "]";
            if (named == null) {
                checks.that(false, field, "names nothing that is recorded here; choose an item of this board");
            } else {
                checks.that(kinds.contains(named.kind()), field, "must name " + words(kinds));
            }
        }
        checks.orElseGoOn();
        boolean areOfThisBoard =
                targets.stream().map(facts.named()::get).allMatch(named -> named == null || named.isOfThisBoard());
        new Refusals().when(!areOfThisBoard, RefusalCode.ITEM_OF_ANOTHER_BOARD).orElseGoOn();
    }

    private static Set<Kind> about(DecisionType type) {
        return switch (type) {
            case ADD_ACTION, DECLINE_ACTION -> EnumSet.of(Kind.RECOMMENDATION, Kind.ACTION);
            case AMEND_ACTION -> EnumSet.of(Kind.ACTION);
            case REVISE_RESPONSE, SUPERSEDE_RECOMMENDATION -> EnumSet.of(Kind.RECOMMENDATION);
            default -> ANYTHING;
        };
    }

    private static String words(Set<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind == Kind.ACTION ? "an " + kind.word() : "a " + kind.word())
                .collect(Collectors.joining(" or "));
    }
}
