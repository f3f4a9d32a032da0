package org.plumbline.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.kernel.plan.ChainStep;

/**
 * A plan as seen on a day.
 *
 * @param next the body whose turn it is to resolve on the latest version, or null
 * @param standing how each priority stands, in their order
 * @param withoutPriority ids of recommendations that are tracked and under no priority
 */
public record PlanView(
        @JsonUnwrapped PlanRow row,
        long version,
        @Nullable ChainStep next,
        List<PriorityStanding> standing,
        List<String> withoutPriority) {}
