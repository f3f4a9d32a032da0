package org.plumbline.command.dispatch;

import java.util.List;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.Refused;

/** A refusal as it travels between processes. */
record Rejection(List<Refusal> refusals) {

    static Rejection of(Refused refused) {
        return new Rejection(refused.refusals());
    }

    Refused asRefused() {
        return new Refused(refusals);
    }
}
