package org.plumbline.query.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.kernel.rules.Rules;
import org.plumbline.kernel.rules.RulesEvent.RulesAdopted;

/** Every set of rules the board of an inspection adopted, in that order. */
public record RuleBookRow(String id, String inspectionId, List<Adopted> adopted) {

    /** @param version counts from 1 */
    public record Adopted(
            int version, LocalDate validFrom, Rules rules, LocalDate adoptedOn, String meetingId, String reason) {}

    static RuleBookRow empty(String id, String inspectionId) {
        return new RuleBookRow(id, inspectionId, List.of());
    }

    RuleBookRow with(RulesAdopted e) {
        List<Adopted> all = new ArrayList<>(adopted);
        all.add(new Adopted(e.version(), e.validFrom(), e.rules(), e.effectiveOn(), e.meetingId(), e.reason()));
        return new RuleBookRow(id, inspectionId, List.copyOf(all));
    }

    InForce on(LocalDate day) {
        return adopted.reversed().stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .map(set -> new InForce(set.version(), set.rules()))
                .findFirst()
                .orElseGet(InForce::standard);
    }
}
