package org.plumbline.kernel.event;

import java.time.LocalDate;

/** Something that happened. When it was recorded is the store's timestamp; the two clocks are never mixed. */
public interface DomainEvent {

    /** Ofsted's number (URN) of the authority it concerns, so that one installation can hold many. */
    String authority();

    /** The day it was true, in England. */
    LocalDate effectiveOn();
}
