package org.plumbline.kernel.plan;

import java.util.List;

/** A file of approval chains. */
public record ApprovalChainList(List<ApprovalChain> chains) {

    public ApprovalChainList {
        chains = chains == null ? List.of() : List.copyOf(chains);
    }
}
