package org.plumbline.command.dispatch;

import java.util.List;
import org.plumbline.kernel.refusal.Refusal;
import org.plumbline.kernel.refusal.Refused;

/** The first answer to this request was a refusal; it is given again and not recorded again. */
final class AnsweredBefore extends Refused {

    AnsweredBefore(List<Refusal> refusals) {
        super(refusals);
    }
}
