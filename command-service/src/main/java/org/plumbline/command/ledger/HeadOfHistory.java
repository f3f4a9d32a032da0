package org.plumbline.command.ledger;

import java.time.LocalDate;

/** How far the history goes. */
@FunctionalInterface
public interface HeadOfHistory {

    /** The last position, from 1, that was recorded by the end of that day in England; 0 when nothing had happened. */
    long positionOn(LocalDate day);
}
