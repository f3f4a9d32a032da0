package org.plumbline.command.ledger;

/** How far the history goes. */
@FunctionalInterface
public interface HeadOfHistory {

    /** The last position, from 1; 0 when nothing has happened. */
    long position();
}
