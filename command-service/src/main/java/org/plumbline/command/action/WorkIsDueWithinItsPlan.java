package org.plumbline.command.action;

import java.time.LocalDate;

/** A plan that ends before its work is done is no plan: who needs longer has the plan refreshed to end later. */
final class WorkIsDueWithinItsPlan {

    private WorkIsDueWithinItsPlan() {}

    static boolean holds(LocalDate dueOn, ActionFacts facts) {
        return facts.setting().periods().stream().allMatch(period -> period.includes(dueOn));
    }
}
