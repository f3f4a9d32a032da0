package org.plumbline.query.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.query.plan.PlanView;
import org.plumbline.query.plan.PriorityStanding;

/** A priority of a plan that covers the inspection, and how it stands. */
public record PlannedPriority(
        String planId,
        String title,
        String sroOffice,
        @JsonUnwrapped PriorityStanding standing) {

    static Stream<PlannedPriority> of(PlanView plan) {
        return IntStream.range(0, plan.standing().size()).mapToObj(i -> {
            var priority = plan.row().priorities().get(i);
            return new PlannedPriority(
                    plan.row().id(),
                    priority.title(),
                    priority.sroOffice(),
                    plan.standing().get(i));
        });
    }
}
