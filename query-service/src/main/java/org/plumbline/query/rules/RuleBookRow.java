package org.plumbline.query.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.rules.BoardRules;
import org.plumbline.kernel.rules.InForce;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.RulesEvent;
import org.plumbline.kernel.rules.RulesEvent.RuleSetAdopted;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

/** Every set of rules the board of an inspection adopted, in that order. */
public record RuleBookRow(String id, String inspectionId, List<Adopted> adopted) {

    /** @param version counts from 1 */
    public record Adopted(
            int version,
            LocalDate validFrom,
            Rules rules,
            BoardRules board,
            LocalDate adoptedOn,
            String meetingId,
            String reason) {

        public Adopted {
            // Rows of thresholds alone were stored before boards set more.
            board = board == null ? BoardRules.standard() : board;
        }
    }

    static RuleBookRow empty(String id, String inspectionId) {
        return new RuleBookRow(id, inspectionId, List.of());
    }

    RuleBookRow with(RulesEvent event) {
        List<Adopted> all = new ArrayList<>(adopted);
        all.add(
                switch (event) {
                    case RulesAdopted e ->
                        new Adopted(
                                e.version(),
                                e.validFrom(),
                                e.rules(),
                                BoardRules.standard(),
                                e.effectiveOn(),
                                e.meetingId(),
                                e.reason());
                    case RuleSetAdopted e ->
                        new Adopted(
                                e.version(),
                                e.validFrom(),
                                e.rules(),
                                e.board(),
                                e.effectiveOn(),
                                e.meetingId(),
                                e.reason());
                });
        return new RuleBookRow(id, inspectionId, List.copyOf(all));
    }

    public InForce on(LocalDate day) {
        return adopted.reversed().stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .map(set -> new InForce(set.version(), set.validFrom(), set.rules(), set.board()))
                .findFirst()
                .orElseGet(InForce::standard);
    }
}
