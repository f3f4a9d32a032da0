package org.plumbline.command.action;

import java.util.Set;
import org.plumbline.kernel.refusal.RefusalCode;
import org.plumbline.kernel.refusal.Refused;

/** Where bodies own items together, the one that is to act is the lead or one of the partners that were named. */
final class OnlyAPartnerOwnsAnAction {

    private OnlyAPartnerOwnsAnAction() {}

    static void check(String ownerBody, Set<String> owners) {
        if (!owners.contains(ownerBody.strip())) {
            throw Refused.because(RefusalCode.NOT_A_PARTNER);
        }
    }
}
