package org.plumbline.kernel.plan;

import java.util.List;

/**
 * The bodies that a version of a plan must pass, in order: each endorses it, the last approves it.
 *
 * @param name by which a plan chooses it, such as {@code board-cabinet}
 * @param title what it is called on pages
 */
public record ApprovalChain(String name, String title, List<ChainStep> steps) {

    public ApprovalChain {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
