package org.plumbline.kernel.command;

import java.time.LocalDate;

/** Something a person asks for. Ids, time and actor come in; a command that is not well formed cannot be made. */
public interface Command {

    /** Id of what the command is about. */
    String target();

    /** The day it happened, in England; never in the future. */
    LocalDate effectiveOn();
}
