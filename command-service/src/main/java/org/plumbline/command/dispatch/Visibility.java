package org.plumbline.command.dispatch;

import java.util.Collection;
import org.plumbline.kernel.actor.Role;

/** Whether what a command names is open to whoever names it, as it is to those who read. */
public interface Visibility {

    /** @throws org.plumbline.kernel.refusal.Unknown where one of them is not, as if there were no such thing */
    void check(Role role, Collection<String> ids);
}
